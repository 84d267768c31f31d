import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { ALL_UNITS, type Place } from '#view/address.ts';
import { unitFacts, unitsView } from '#view/units.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const setting = settingOf();
const word = { date: '2026-01-10', by: { sv: 'Enhetschefen' }, text: { sv: 'Vi har flyttat.' } };
const AREAS = [
  { id: 'aldre', name: { sv: 'Äldre' } },
  { id: 'stod', name: { sv: 'Stöd' } },
];
const tree = treeOf(
  unitOf('zon', 'kommunen', { name: { sv: 'Zonen' }, area: 'aldre' }),
  unitOf('ornen', 'zon', { name: { sv: 'Örnen' }, area: 'aldre', provider: 'own', words: [word] }),
  unitOf('alen', 'zon', { name: { sv: 'Ålen', en: 'The Eel' }, area: 'aldre', provider: 'private' }),
  unitOf('malmo', 'kommunen', { name: { sv: 'Café Malmö' }, area: 'stod', provider: 'private' }),
);

type Search = Extract<Place, { page: 'units' }>;
const ALL = ALL_UNITS as Search;
const view = (search: Partial<Search> = {}, more = setting) => unitsView(tree, AREAS, { ...ALL, ...search }, more);
const keys = (search: Partial<Search>) => view(search).lines.map(({ key }) => key);

describe(unitsView, () => {
  it('all units stand in the organisation’s order, not the alphabet’s', () => {
    expect(keys({})).toEqual(['kommunen', 'zon', 'ornen', 'alen', 'malmo']);
    expect(view()).toMatchObject({ isFiltered: false, found: sv.units.found(5, 5) });
  });

  it.each([
    ['ornen', ['kommunen', 'zon', 'ornen']],
    ['ÖRNEN', ['kommunen', 'zon', 'ornen']],
    ['  örn ', ['kommunen', 'zon', 'ornen']],
    ['O\u0308rnen', ['kommunen', 'zon', 'ornen']],
    ['cafe', ['kommunen', 'malmo']],
    ['en', ['kommunen', 'zon', 'ornen', 'alen']],
    ['zon', ['kommunen', 'zon']],
    ['finns inte', []],
    ['.*', []],
    ['', ['kommunen', 'zon', 'ornen', 'alen', 'malmo']],
  ])('“%s” finds %j, with those above them', (search, found) => {
    expect(keys({ search })).toEqual(found);
  });

  it.each<[Partial<Search>, string[]]>([
    [{ area: 'stod' }, ['kommunen', 'malmo']],
    [{ provider: 'private' }, ['kommunen', 'zon', 'alen', 'malmo']],
    [{ area: 'aldre', provider: 'private' }, ['kommunen', 'zon', 'alen']],
    [{ area: 'aldre', provider: 'private', search: 'örnen' }, []],
    [{ area: 'nowhere' }, []],
    [{ provider: 'non-profit' }, []],
  ])('%j leaves %j', (search, found) => {
    expect(keys(search)).toEqual(found);
  });

  it('counts those that fit, not those shown above them', () => {
    expect(view({ search: 'ornen' })).toMatchObject({ isFiltered: true, found: sv.units.found(1, 5) });
  });

  it('searches by the name that is read', () => {
    const english = settingOf('production', { language: 'en' });
    expect(view({ search: 'eel' }, english).lines.map(({ name }) => name)).toEqual([
      { text: 'kommunen', lang: 'sv' },
      { text: 'Zonen', lang: 'sv' },
      { text: 'The Eel' },
    ]);
  });

  it('says of each where it stands and whether it has spoken', () => {
    expect(view({ search: 'örnen' }).lines.map(({ href, depth, speaks }) => [href, depth, speaks])).toEqual([
      ['#/units/kommunen', 0, false],
      ['#/units/zon', 1, false],
      ['#/units/ornen', 2, true],
    ]);
  });

  it('offers every area, and the providers that there are', () => {
    expect(view({ area: 'stod' })).toMatchObject({
      areas: [
        { value: 'aldre', label: 'Äldre' },
        { value: 'stod', label: 'Stöd' },
      ],
      providers: [
        { value: 'own', label: sv.units.providers.own },
        { value: 'private', label: sv.units.providers.private },
      ],
    });
  });
});

describe(unitFacts, () => {
  it.each([
    [{}, []],
    [{ provider: 'own' as const }, []],
    [{ provider: 'private' as const, kind: { sv: 'hemtjänst' } }, ['hemtjänst', sv.units.providers.private]],
    [{ opened: '2024-03-01' }, [sv.units.opened('1 mars 2024')]],
    [{ closed: '2025-12-31' }, [sv.units.closed('31 december 2025')]],
    [{ replacedBy: [unitId('ornen'), unitId('alen')] }, [sv.units.replacedBy('Örnen och Ålen')]],
    [{ replacedBy: [unitId('gone')] }, []],
  ])('%j is told as %j', (more, facts) => {
    expect(unitFacts(unitOf('x', 'kommunen', more), tree, setting).map(({ text }) => text)).toEqual(facts);
  });
});
