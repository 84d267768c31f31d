import { describe, expect, it } from 'vitest';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readUnitSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { buildResources } from '#publish/build/resources.ts';
import type { Change } from '#tests/publish/town.ts';
import { answers, sets, WIDE } from '#tests/publish/with-sets.ts';
import { builtFile, textsOf } from './built.ts';

const setsOf = (changes: readonly Change[]) => readSets(builtFile('sets.json', changes)).thing;
const frontOf = (changes: readonly Change[]) =>
  readIndicators(builtFile('indicators.json', changes)).thing.map(({ id }) => id);
const inUnit = (room: 'units' | 'sets', changes: readonly Change[]) =>
  readUnitSeries('bjorken', builtFile(`${room}/bjorken.json`, changes), room).thing.columns.map(
    ({ indicator }) => indicator,
  );

const FIVE = ['five-treat', 'five-listen', 'five-support', 'five-influence', 'five-difference'];
const BOTH = sets('preset: five', 'preset: trust');
const ANSWERED = answers('bjorken,2025,five-treat,Mycket bra,9', 'bjorken,2025,trust-staff-users,"Ja, helt",7');

describe(buildResources, () => {
  it('writes of a town without sets that there are none, and no files for the units', () => {
    expect(builtFile('sets.json')).toMatchObject({ sets: [], indicators: [] });
    expect([...textsOf([]).keys()].filter((address) => address.startsWith('sets/'))).toEqual([]);
  });

  it('carries in the front what goals name, what stands by itself and the first profile, and nothing else', () => {
    expect(frontOf([BOTH])).toEqual(['bemotande', 'placeringar', ...FIVE]);
    expect(frontOf([sets('preset: trust', 'preset: ifo', 'preset: five')]).slice(2)).toEqual([
      ...['ifo-contact', 'ifo-information', 'ifo-understanding', 'ifo-views', 'ifo-influence'],
      ...['ifo-satisfied', 'ifo-change'],
    ]);
    const named: Change = ['goals.csv', 'bemotande placeringar', 'bemotande placeringar trust-users-staff'];
    expect(frontOf([BOTH, named])).toContain('trust-users-staff');
    expect(setsOf([BOTH, named]).indicators.map(({ id }) => id)).not.toContain('trust-users-staff');
  });

  it('names every set’s indicators in its own order, wherever they stand', () => {
    const { sets: found, indicators } = setsOf([BOTH]);
    expect(found.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['five profile', 'trust trust']);
    expect(found[0]?.indicators).toEqual(FIVE);
    expect(indicators.map(({ id }) => id)).toEqual(found[1]?.indicators);
    expect(indicators[0]).toMatchObject({ set: 'trust', asked: 'users', about: 'staff', source: { name: 'Enkäten' } });
  });

  it('parts each unit’s figures in the same way, and writes a file for every unit', () => {
    expect(inUnit('units', [BOTH, ANSWERED])).toEqual(['bemotande', 'placeringar', 'five-treat']);
    expect(inUnit('sets', [BOTH, ANSWERED])).toEqual(['trust-staff-users']);
    expect(builtFile('sets/linden.json', [BOTH, ANSWERED])).toMatchObject({ unit: 'linden', series: [] });
    expect([...textsOf([BOTH]).keys()]).toContain('series/trust-managers-staff.json');
  });

  it('writes no files for the units when all sets are in the front', () => {
    const changes = [sets('preset: five')];
    expect(setsOf(changes)).toMatchObject({ sets: [{ id: 'five', indicators: FIVE }], indicators: [] });
    expect([...textsOf(changes).keys()].filter((address) => address.startsWith('sets/'))).toEqual([]);
  });

  it('puts own questions after those of a preset, and in own sets', () => {
    const changes = [
      sets('preset: five', '{ id: egna, name: { sv: Egna frågor, en: Our own }, about: Våra, kind: profile }'),
      ...WIDE,
      ['indicators.csv', 'trygg,Trygg,survey,Är du trygg?,fem-steg,,higher,values,,,,,Enkäten,five,,,,'] as const,
      [
        'indicators.csv',
        'hopp,Hopp,survey,Har du hopp?,fem-steg,,higher,values,,,,,Enkäten,egna,anhöriga,,hopp,U1',
      ] as const,
    ];
    expect(setsOf(changes)).toMatchObject({
      sets: [
        { id: 'five', indicators: [...FIVE, 'trygg'] },
        { id: 'egna', name: { sv: 'Egna frågor', en: 'Our own' }, about: { sv: 'Våra' }, indicators: ['hopp'] },
      ],
      indicators: [{ id: 'hopp', set: 'egna', asked: 'relatives', item: 'hopp', kolada: 'U1' }],
    });
  });

  it('leaves out a set that nobody has put a question in', () => {
    expect(setsOf([sets('{ id: egna, name: Egna, kind: profile }')]).sets).toEqual([]);
  });
});
