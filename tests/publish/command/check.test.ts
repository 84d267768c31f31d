import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { COMMAND_CHECK_WORDS } from '#publish/words/command-check.ts';
import type { Change } from '#tests/publish/town.ts';
import { treeOf } from '#tests/publish/write/place.ts';
import { townOnDisk, typed } from './screens.ts';

const NEXT: Change = [
  'organisation.yaml',
  'id: 2026-1, published: 2026-03-03, previous: 2025-1',
  'id: 2026-2, published: 2026-03-09, previous: 2026-1',
];
const FEW: Change = ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,4'];
const ONE_MORE: Change = ['answers.csv', 'bjorken,2025,bemotande,Bra,18', 'bjorken,2025,bemotande,Bra,19'];

/** What a folder with these changes would do to a place where the town has been published. */
async function checkedAfter(changes: readonly Change[], ...words: readonly string[]) {
  const first = townOnDisk();
  await typed([first.folder, '--out', first.out]);
  const before = treeOf(first.place);
  const { folder } = townOnDisk(changes);
  const seen = await typed([folder, '--out', first.out, '--check', ...words]);
  expect(treeOf(first.place)).toEqual(before);
  return { ...seen, lines: seen.out.trimEnd().split('\n') };
}

describe('npm run publish -- … --check', () => {
  it('says what would be published, and writes nothing', async () => {
    const { place, folder, out } = townOnDisk([FEW]);
    const before = readdirSync(place);
    const seen = await typed([folder, '--out', out, '--check']);
    expect(seen.exit).toBe(0);
    expect(seen.out.split('\n')).toEqual([
      `Prövat, och inget är skrivet: Exempelköping, 2026-1 (demo, påhittade siffror). Det går att publicera. Det skulle bli 20 filer i ${out}, 3 enheter, 2 indikatorer.`,
      '2 siffror visas inte, för att ingen ska kunna räkna ut vad få personer svarat.',
      expect.stringMatching(/^Visas inte: bemotande \((linden|bjorken) 2025, (linden|bjorken) 2025\)$/),
      `I ${out} finns ingen utgåva. Den här blir den första där.`,
      '',
    ]);
    expect(readdirSync(place)).toEqual(before);
  });

  it('says what changes against the release before', async () => {
    const { exit, err, lines } = await checkedAfter([
      NEXT,
      ['units.csv', 'eken,kommunen,Eken,Äldre,2026-01-01,,'],
      ['measures.csv', 'placeringar,kommunen,2022,39,,'],
      ['measures.csv', 'placeringar,kommunen,2023,40', 'placeringar,kommunen,2023,50'],
      ['goals.csv', 'Vi möter alla väl', 'Vi möter var och en väl'],
    ]);
    expect([exit, err]).toEqual([0, expect.not.stringContaining('fel')]);
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(/^Jämfört med «2026-1», som är den senaste i .*:$/),
      '  Nya enheter: eken',
      '  placeringar: 1 ny siffra, 1 ändrad (kommunen 2023)',
      '  Annat som ändras: goals.json',
    ]);
  });

  it('says when nothing does', async () => {
    const { lines } = await checkedAfter([NEXT], '--language', 'en');
    expect(lines.at(-1)).toBe('  Nothing changes.');
  });

  it('says no to what would be refused, for the same reason', async () => {
    const seen = await checkedAfter([NEXT, ONE_MORE]);
    expect(seen).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('bjorken har ändrats') });
    const again = await checkedAfter([ONE_MORE]);
    expect(again).toMatchObject({ exit: 1, err: expect.stringContaining('organisation.yaml, rad 8, release.id') });
  });

  it('says no to a place where something would be lost', async () => {
    const { place, folder } = townOnDisk();
    const taken = join(place, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'photo.jpg'), 'mine');
    expect(await typed([folder, '--out', taken, '--check'])).toMatchObject({ exit: 2, out: '' });
    expect(await typed([folder, '--out', folder, '--check'])).toMatchObject({ exit: 2, out: '' });
  });

  it('reads what an interrupted run left, and leaves it there', async () => {
    const { folder, out } = townOnDisk();
    await typed([folder, '--out', out]);
    const left = join(dirname(out), '.out.old-1');
    renameSync(out, left);
    const next = townOnDisk([NEXT]);
    const seen = await typed([next.folder, '--out', out, '--check']);
    expect(seen).toMatchObject({ exit: 0, err: '', out: expect.stringContaining('Jämfört med «2026-1»') });
    expect([existsSync(out), existsSync(left)]).toEqual([false, true]);
  });
});

describe('a release that is wrong and not yet out, as docs/publish.md says', () => {
  it('is taken back by what is on the host, and published anew under its id', async () => {
    const { place, folder, out } = townOnDisk();
    await typed([folder, '--out', out]);
    cpSync(out, join(place, 'host'), { recursive: true });
    const wrong = townOnDisk([NEXT, ['measures.csv', 'placeringar,kommunen,2022,39,,']]);
    expect((await typed([wrong.folder, '--out', out])).exit).toBe(0);
    const right = townOnDisk([NEXT, ['measures.csv', 'placeringar,kommunen,2022,38,,']]);
    expect((await typed([right.folder, '--out', out, '--check'])).exit).toBe(1);
    rmSync(out, { recursive: true });
    renameSync(join(place, 'host'), out);
    expect(await typed([right.folder, '--out', out])).toMatchObject({ exit: 0, err: '' });
  });
});

describe('a table that is filled in where it is not read', () => {
  it.each([
    ['id;titel;status\r\nmota-val;Vi möter alla väl;aktiv\r\n', /^Varning: fler-tabeller\/mal\.csv har rader/],
    ['id;titel;status\r\n;;\r\n', /^$/],
  ])('%j', async (text, said) => {
    const { folder, out } = townOnDisk([['organisation.yaml', ', previous: 2025-1', '']]);
    mkdirSync(join(folder, 'fler-tabeller'));
    writeFileSync(join(folder, 'fler-tabeller', 'mal.csv'), text);
    const seen = await typed([folder, '--out', out, '--check']);
    expect([seen.exit, seen.err]).toEqual([0, expect.stringMatching(said)]);
  });
});

describe('a folder that names a release before its own', () => {
  it.each([
    ['is warned about a place where none lies', [], [], /^Varning: .* «2025-1» /],
    ['is warned when it is only checked, too', [], ['--check'], /^Varning: .* «2025-1» /],
    ['is not when it names none', [['organisation.yaml', ', previous: 2025-1', '']] as Change[], [], /^$/],
  ])('%s', async (_, changes, words, said) => {
    const { folder, out } = townOnDisk(changes);
    const seen = await typed([folder, '--out', out, ...words]);
    expect([seen.exit, seen.err]).toEqual([0, expect.stringMatching(said)]);
  });

  it('is not in a place that goes away', async () => {
    const { folder, out } = townOnDisk();
    expect(await typed([folder, '--out', out], false, true)).toMatchObject({ exit: 0, err: '' });
  });
});

describe.each(LANGUAGES)('what a check says in %s', (language) => {
  it('is another thing for each thing', () => {
    const words = COMMAND_CHECK_WORDS[language];
    const made = { name: 'A', release: 'B', isDemo: true, out: 'o', files: 1, units: 1, indicators: 1, withheld: 0 };
    const changes = { indicator: 'a', added: 2, gone: 1, changed: ['linden 2025'], withheld: [] };
    const said = [
      ...[words.checked(made), words.checked({ ...made, isDemo: false, files: 2 }), words.withheld('a', 'b')],
      ...[
        words.first('o'),
        words.against('a', 'o'),
        words.nothingChanges,
        words.more(3),
        words.nothingBefore('a', 'o'),
      ],
      ...[words.unitsAdded('a'), words.unitsGone('a'), words.indicatorsAdded('a'), words.indicatorsGone('a')],
      ...[words.figures(changes, 'linden 2025'), words.others('a')],
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(words.figures(changes, 'linden 2025')).toMatch(/^a: 2 .*, 1 .* \(linden 2025\), 1 /);
  });
});
