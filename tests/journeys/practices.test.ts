import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { arrive, travellers } from './traveller.ts';

interface Practice {
  readonly id: string;
  readonly hash: string;
  readonly reads: string;
}

const ROW = /^\| ([A-Z]\d+) \| [^|]+ \| `(#[^`]*)` \| ([^|]+) \| [^|]+ \|$/gm;

const practices = [...readFileSync('docs/practices.md', 'utf8').matchAll(ROW)].map(
  ([, id = '', hash = '', reads = '']): Practice => ({ id, hash, reads: reads.trim() }),
);

/** Rows that lead to the same address are looked for in one visit. */
const byAddress = [...new Set(practices.map(({ hash }) => hash))].map(
  (hash) => [hash, practices.filter((one) => one.hash === hash)] as const,
);

/** The practices of the first rank in the five texts; every one has a row of its own. */
const FIRST =
  'H1 H2 H3 H12 H13 S7 S8 O5 O6 O8 O11 O12 O15 O16 O19 O23 O24 O25 O26 O27 O28 O29 G27 G28 G29 G35 G36 G39 G40 G41 G52 G57 K7 K9 S3 S6 S12 O1 O2 O33 G5 G8 G10 G15 G16 G17 G22 G30 G44 G48 G49 G56 G59 G61 G62 K2 K5 K10 K11 K15 K18 S4 G1 G42 G63 K1 K14'.split(
    ' ',
  );

describe('docs/practices.md', () => {
  const open = travellers();

  it('has a row for every practice of the first rank, and none twice', () => {
    const ids = practices.map(({ id }) => id);
    expect(FIRST.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(byAddress)('%s shows what is said of it', async (hash, rows) => {
    const traveller = await open();
    await arrive(traveller, `${inject('address')}${hash}`);
    for (const { reads } of rows) await traveller.page.getByText(reads).first().waitFor({ state: 'attached' });
    expect(traveller.troubles).toEqual([]);
  });
});
