import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#publish/command/run.ts';
import type { Change } from '#tests/publish/town.ts';
import { answers, sets } from '#tests/publish/with-sets.ts';
import { treeOf } from '#tests/publish/write/place.ts';
import { townOnDisk, typed } from './screens.ts';

const FEW: Change = ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,4'];
const WRONG: Change = ['units.csv', 'bjorken,kommunen', 'bjorken,komunen'];
const SECOND: Change = ['organisation.yaml', 'id: 2026-1,', 'id: 2026-2,'];
const STRANGE: Change = ['units.csv', 'Linden,Äldre', 'Linden,äldre'];

describe(run, () => {
  it('publishes, and says what it made', async () => {
    const { folder, out } = townOnDisk([FEW]);
    const seen = await typed([folder, '--out', out]);
    expect(seen).toEqual({
      exit: 0,
      out: [
        `Publicerat: Exempelköping, 2026-1 (demo, påhittade siffror). 20 filer i ${out}, 3 enheter, 2 indikatorer.`,
        '2 siffror visas inte, för att ingen ska kunna räkna ut vad få personer svarat.',
        '',
      ].join('\n'),
      err: expect.stringMatching(/^Varning: .* «2025-1» .* finns ingen utgåva\..*\n\n$/),
    });
    expect(readdirSync(out).sort()).toEqual(
      [
        'comparators',
        'conditions.json',
        'dialogue.json',
        'equality.json',
        'goals.json',
        'indicators.json',
        'openapi.json',
        'organisation.json',
      ].concat([
        'plan.json',
        'releases.json',
        'series',
        'sets.json',
        'units',
        'units.json',
        'vocabulary.json',
        'voice.json',
        'waves.json',
      ]),
    );
  });

  it.each([
    ['[en, sv]', [], 'Published: Exempelköping'],
    ['[da, sv, en]', [], 'Offentliggjort: Exempelköping'],
    ['[sv, en]', ['--language', 'da'], 'Offentliggjort: Exempelköping'],
  ])('speaks the first language of %s, or the one it is told to: %j', async (languages, words, said) => {
    const { folder, out } = townOnDisk([['organisation.yaml', '[sv, en]', languages]]);
    expect((await typed([folder, '--out', out, ...words])).out).toContain(said);
  });

  it('refuses data with errors, tells them all before the warnings, and leaves what was there', async () => {
    const { folder, out } = townOnDisk();
    await typed([folder, '--out', out]);
    const before = treeOf(out);
    const wrong = townOnDisk([WRONG, STRANGE]);
    const seen = await typed([wrong.folder, '--out', out]);
    expect(seen.exit).toBe(1);
    expect(seen.out).toBe('');
    expect(seen.err.split('\n')).toEqual([
      '1 fel stoppar publiceringen:',
      expect.stringContaining('units.csv, rad 3, kolumn parent: Här står «komunen».'),
      '',
      '1 varning:',
      expect.stringContaining('units.csv, rad 4, kolumn area: Här står «äldre».'),
      '',
      'Inget har publicerats. Det som fanns förut är orört.',
      '',
    ]);
    expect(treeOf(out)).toEqual(before);
  });

  it('publishes what it has only warnings about, and tells them', async () => {
    const { folder, out } = townOnDisk([STRANGE]);
    const seen = await typed([folder, '--out', out, '--language', 'en']);
    expect([seen.exit, seen.err.split('\n')[0]]).toEqual([0, '1 warning:']);
    expect(seen.out).toContain('All figures are shown.');
  });

  it('raises the floor, never lowers it', async () => {
    const { folder, out } = townOnDisk([['organisation.yaml', 'source:', 'fewest-answers: 11\nsource:']]);
    expect((await typed([folder, '--out', out, '--fewest', '13'])).out).toContain('4 siffror visas inte');
    const out6 = `${out}-6`;
    const lower = await typed([folder, '--out', out6, '--fewest', '6']);
    expect(lower).toMatchObject({ exit: 0, err: expect.stringContaining('organisation.yaml, rad 7, fewest-answers') });
    expect(readFileSync(join(out6, 'organisation.json'), 'utf8')).toContain('"fewestAnswers":11');
  });

  it('keeps the release before, and refuses one that would tell of a few persons together with it', async () => {
    const { folder, out } = townOnDisk();
    await typed([folder, '--out', out]);
    const before = treeOf(out);
    const next = townOnDisk([SECOND]);
    expect(await typed([next.folder, '--out', out])).toMatchObject({ exit: 0, err: '' });
    const { 'releases.json': _, ...earlier } = before;
    expect(treeOf(join(out, 'releases', '2026-1'))).toEqual(earlier);
    const both = treeOf(out);
    const third = townOnDisk([
      ['organisation.yaml', 'id: 2026-1,', 'id: 2026-3,'],
      ['answers.csv', 'bjorken,2025,bemotande,Bra,18', 'bjorken,2025,bemotande,Bra,19'],
    ]);
    const seen = await typed([third.folder, '--out', out]);
    expect([seen.exit, seen.err.split('\n')[0]]).toEqual([1, '1 fel stoppar publiceringen:']);
    expect(seen.err).toContain('answers.csv: bemotande, 2025: kommunen, bjorken har ändrats');
    expect(treeOf(out)).toEqual(both);
  });

  it('keeps the files of sets too, in a folder of their own', async () => {
    const trust = [sets('preset: trust'), answers('bjorken,2025,trust-users-staff,"Ja, helt",9')];
    const { folder, out } = townOnDisk(trust);
    await typed([folder, '--out', out]);
    const before = treeOf(join(out, 'sets'));
    expect(Object.keys(before).sort()).toEqual(['bjorken.json', 'kommunen.json', 'linden.json']);
    const next = townOnDisk([SECOND, ...trust]);
    expect((await typed([next.folder, '--out', out])).exit).toBe(0);
    expect(treeOf(join(out, 'releases', '2026-1', 'sets'))).toEqual(before);
  });

  it('reads what an interrupted run left before it compares', async () => {
    const { place, folder, out } = townOnDisk();
    await typed([folder, '--out', join(place, '.out.old-1')]);
    const changed = townOnDisk([['answers.csv', 'bjorken,2025,bemotande,Bra,18', 'bjorken,2025,bemotande,Bra,28']]);
    expect(await typed([changed.folder, '--out', out])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('2026-1'),
    });
  });

  it('shows how far it has come to somebody who looks, and wipes it', async () => {
    const { folder, out } = townOnDisk();
    const { err } = await typed([folder, '--out', out], true);
    expect(err).toContain('Läser filerna');
    expect(err.split('\r\u001b[K').at(-1)).toMatch(/^Varning: .*\n\n$/);
  });
});
