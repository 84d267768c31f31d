import { describe, expect, it } from 'vitest';
import type { Wave } from '#domain/feedback/wave.ts';
import { indicatorId, setId } from '#domain/kernel/ids.ts';
import { aboutView, catalogueView, glossaryView, wavesTable } from '#view/about.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, originOf, period, questionOf, settingOf } from './builders.ts';
import { organisationOf } from './organisations.ts';

const setting = settingOf();
const NONE = { sets: [], indicators: [] };
const rowsOf = (more = setting) =>
  aboutView(organisationOf(), more).origin.map(({ key, said, href }) => [key, said, href]);

describe(aboutView, () => {
  it('where the figures come from, as far as it is known', () => {
    expect(rowsOf()).toEqual([
      ['kind', sv.about.provenanceKind.production, null],
      ['source', 'Exempelköpings enkät', 'https://exempel.se/enkat'],
      ['licence', 'CC0', null],
      ['committee', 'Socialnämnden', null],
      ['release', '2026-1', null],
      ['published', '3 mars 2026', null],
      ['previous', '2025-1', null],
      ['next', '2 mars 2027', null],
    ]);
    const origin = { ...originOf('production'), source: { name: 'X' }, release: { id: '1', published: '2026-03-03' } };
    expect(rowsOf(settingOf('production', { origin })).map(([key]) => key)).toEqual([
      'kind',
      'source',
      'committee',
      'release',
      'published',
    ]);
  });

  it.each(['production', 'demo', 'unknown'] as const)('says plainly that figures are %s', (provenance) => {
    expect(rowsOf(settingOf(provenance))[0]?.[1]).toBe(sv.about.provenanceKind[provenance]);
  });

  it('tells how small a group is protected here', () => {
    const texts = aboutView(organisationOf({ fewestAnswers: 7 }), setting)
      .method.map(({ text }) => text)
      .join(' ');
    expect(texts).toMatch(/\b7\b/);
    expect(texts).not.toMatch(/[{}]/);
  });

  it('explains the municipality’s own terms, in the language there is', () => {
    const glossary = [{ term: { sv: 'Tillit' }, text: { da: 'At turde.' } }];
    expect(glossaryView({ glossary }, setting)).toEqual([
      { key: 'Tillit', term: { text: 'Tillit' }, text: { text: 'At turde.', lang: 'da' } },
    ]);
  });
});

describe(wavesTable, () => {
  const { wave: heads, mode } = sv.about;
  const full: Wave = {
    period: period('2025'),
    collected: { from: '2025-09-01', to: '2025-10-13' },
    population: { sv: 'Alla över 65' },
    invited: 1200,
    modes: ['paper', 'web'],
    note: { sv: 'Påminnelse en gång' },
  };

  it('when, whom, how many and how', () => {
    expect(wavesTable([full, { period: period('2024'), modes: [] }], setting)).toEqual({
      caption: sv.about.waves,
      columns: [heads.period, heads.collected, heads.population, heads.invited, heads.modes, heads.note],
      rows: [
        {
          key: '2025',
          cells: [
            '2025',
            sv.about.collected('1 september 2025', '13 oktober 2025'),
            'Alla över 65',
            '1\u00a0200',
            `${mode.paper} och ${mode.web}`,
            'Påminnelse en gång',
          ],
        },
        { key: '2024', cells: ['2024', '–', '–', '–', '–', '–'] },
      ],
    });
  });

  it('leaves out what nobody has written down', () => {
    const { columns, rows } = wavesTable([{ period: period('2025'), modes: ['phone'] }], setting);
    expect(columns).toEqual([heads.period, heads.collected, heads.modes]);
    expect(rows[0]?.cells).toEqual(['2025', '–', mode.phone]);
  });
});

describe(catalogueView, () => {
  it.each([
    [[], [], null],
    [[undefined], [], null],
    [[45, undefined], [], `${sv.about.cost(1, sv.about.hours('0,8'))} ${sv.plan.measuring.unsaid(1)}`],
    [[60, 90], [], sv.about.cost(2, sv.about.hours('2,5'))],
    [[60], [90, 30], sv.about.cost(3, sv.about.hours('3,0'))],
    [[], [90], sv.about.cost(1, sv.about.hours('1,5'))],
  ])('measures that take %j minutes, and %j beside them, cost: %s', (minutes, beside, cost) => {
    const taking = (all: readonly (number | undefined)[]) => all.map((each) => measuredOf({ minutes: each }));
    expect(catalogueView(taking(minutes), { sets: [], indicators: taking(beside) }, setting).cost).toBe(cost);
  });

  it('has what stands beside by its set, and by itself what is in none', () => {
    const inSet = (id: string, set?: string) =>
      questionOf({ id: indicatorId(id), ...(set === undefined ? {} : { set: setId(set) }) });
    const set = (id: string) => ({ id: setId(id), name: { sv: id }, kind: 'staff' as const, indicators: [] });
    const beside = { sets: [set('tom'), set('hme')], indicators: [inSet('b', 'hme'), inSet('c'), inSet('d', 'hme')] };
    const view = catalogueView([inSet('a', 'hme')], beside, setting);
    expect(view.entries.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(view.sets.map(({ name, entries }) => [name.text, entries.map(({ key }) => key)])).toEqual([
      ['hme', ['b', 'd']],
    ]);
  });

  it('everything that is measured, in the published order, with its source', () => {
    const source = { name: 'Kolada', url: 'https://kolada.se', kind: 'raw' } as const;
    const indicators = [questionOf(), measuredOf({ id: indicatorId('a'), name: { en: 'Waiting' }, source })];
    expect(
      catalogueView(indicators, NONE, setting).entries.map(({ key, name, sourceUrl }) => [key, name, sourceUrl]),
    ).toEqual([
      ['bemotande', { text: 'Bemötande' }, null],
      ['a', { text: 'Waiting', lang: 'en' }, 'https://kolada.se'],
    ]);
  });
});
