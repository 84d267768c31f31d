import { describe, expect, it } from 'vitest';
import type { StaffingPanel } from '#domain/conditions/panel.ts';
import type { MeasureColumn } from '#domain/feedback/column.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { pictureView } from '#view/picture.view.ts';
import { staffingView } from '#view/staffing.view.ts';
import { indexScale } from '#view/staffing-chart.ts';
import { type MeasureCell, measuredOf, measureOf, period, settingOf } from './builders.ts';

const [cases, posts] = [indicatorId('arenden'), indicatorId('tjanster')];
const PANEL: StaffingPanel = {
  id: panelId('bemanning'),
  kind: 'staffing',
  name: { sv: 'Ärenden och tjänster' },
  cases,
  posts,
  decisions: [],
};
const unitName = { sv: 'Björken' };
const decision = (date: string) => ({ date, body: { sv: 'Socialnämnden' }, text: { sv: 'Två nya tjänster' } });

interface Case {
  readonly cases?: readonly MeasureCell[] | null;
  readonly posts?: readonly MeasureCell[] | null;
  readonly panel?: Partial<StaffingPanel>;
  readonly column?: Partial<MeasureColumn>;
}

function viewOf({ cases: one = [100, 110, 118], posts: other = [10, 10, 10.9], panel = {}, column = {} }: Case = {}) {
  const columns = [
    ...(one === null ? [] : [measureOf(one, { indicator: cases, ...column })]),
    ...(other === null ? [] : [measureOf(other, { indicator: posts, ...column })]),
  ];
  const of = { measureUnit: 'number', decimals: 1 } as const;
  const indicators = [
    measuredOf({ id: cases, ...of, decimals: 0, source: { name: 'Verksamhetssystemet', kind: 'raw' } }),
    measuredOf({ id: posts, ...of, source: { name: 'Personalsystemet', kind: 'raw' } }),
  ];
  return staffingView({ ...PANEL, ...panel }, { columns, indicators }, unitName, settingOf());
}

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3'].map(period);

describe('how both have grown', () => {
  it.each([
    [[100, 118], [10, 10.9], 'Ärendena har ökat med 18 procent sedan 2024 och tjänsterna med 9 procent.'],
    [[118, 100], [10, 9], 'Ärendena har minskat med 15 procent sedan 2024 och tjänsterna med 10 procent.'],
    [[100, 118], [10, 9], 'Ärendena har ökat med 18 procent sedan 2024, medan tjänsterna har minskat med 10 procent.'],
    [[100, 118], [10, 10], 'Ärendena har ökat med 18 procent sedan 2024, medan tjänsterna är lika många.'],
    [
      [100, 100],
      [10, 11],
      'Sedan 2024 har ärendena varken blivit fler eller färre, medan tjänsterna har ökat med 10 procent.',
    ],
    [[100, 100], [10, 10], 'Sedan 2024 har ärendena varken blivit fler eller färre, och inte tjänsterna heller.'],
  ])('%o cases and %o posts', (one, other, sentence) => {
    expect(viewOf({ cases: one, posts: other })?.sentence).toBe(sentence);
  });

  it('is counted between the first and the last period that have both', () => {
    const view = viewOf({ cases: [50, 100, 90, 118, 200], posts: ['not-collected', 10, 12, 10.9, 'suppressed'] });
    expect(view?.sentence).toBe('Ärendena har ökat med 18 procent sedan 2022 och tjänsterna med 9 procent.');
    expect(view?.load).toContain('10,8 ärenden per tjänst, 2024.');
  });

  it.each([
    ['no period has both', [100, 'suppressed'], ['suppressed', 10]],
    ['only one period has both', [100, 'suppressed'], [10, 10]],
    ['there is nothing at all', ['suppressed', 'suppressed'], ['suppressed', 'suppressed']],
  ] as const)('is not said where %s', (_, one, other) => {
    expect(viewOf({ cases: one, posts: other })?.sentence).toMatch(/^Det går inte att säga/);
  });

  it.each([
    [null, undefined],
    [undefined, null],
    [null, null],
  ])('is nothing where one of them is not measured', (one, other) => {
    expect(viewOf({ ...(one === null && { cases: one }), ...(other === null && { posts: other }) })).toBeNull();
  });
});

describe('whether it was decided in time', () => {
  const said = (limit: number, ...days: readonly string[]) =>
    viewOf({ panel: { limit, decisions: days.map(decision) }, column: { periods: quarters } })?.foresight;

  it.each([
    [11, [], 'Gränsen har inte passerats.'],
    [10.5, ['2024-02-11'], 'Beslutet kom i tid: två månader före kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2024-03-31'], 'Beslutet kom i tid: en månad före kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2024-06-30'], 'Beslutet kom i tid: under kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2024-07-01'], 'Beslutet kom för sent: en månad efter kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2025-08-01'], 'Beslutet kom för sent: 14 månader efter kvartal 2 2024, då gränsen passerades.'],
    [10.5, [], 'Gränsen passerades kvartal 2 2024, och inget beslut finns.'],
  ])('limit %f, decided %o', (limit, days, sentence) => {
    expect(said(limit, ...days)).toBe(sentence);
  });

  it('is not asked where no limit is agreed on', () => {
    const view = viewOf();
    expect(view?.foresight).toBeNull();
    expect(view?.load).toBe('10,8 ärenden per tjänst, 2025. Ingen gräns för ärenden per tjänst är bestämd.');
    expect(view?.chart?.passed).toBeNull();
  });

  it.each([
    [18, 'Gränsen är 18 ärenden per tjänst.'],
    [17.5, 'Gränsen är 17,5 ärenden per tjänst.'],
  ])('limit %f: %s', (limit, sentence) => {
    expect(viewOf({ panel: { limit } })?.load).toContain(sentence);
  });
});

describe('the two lines', () => {
  it('start at a hundred and end with what they are called', () => {
    const { chart } = viewOf() ?? {};
    expect(chart?.points[0]).toMatchObject({ label: '2023', cases: 100, posts: 100 });
    expect(chart?.ends.map(({ line, said, at }) => [line, said, at])).toEqual([
      ['cases', 'Ärenden 118', 2],
      ['posts', 'Tjänster 109', 2],
    ]);
    expect(viewOf()?.scale).toBe('Båda räknas från 100, som är läget 2023. Skalan börjar vid 80.');
  });

  it('carry the decisions as flags, and mark where the limit was passed', () => {
    const decisions = [decision('2024-05-02'), decision('2026-01-15')];
    const chart = viewOf({ panel: { limit: 10.5, decisions } })?.chart;
    expect(chart?.flags.map(({ at, said }) => [at, said])).toEqual([
      [1, '1. 2 maj 2024: Två nya tjänster (Socialnämnden)'],
    ]);
    expect(chart?.later.map(({ said }) => said)).toEqual([
      'Efter den senaste siffran, 15 januari 2026: Två nya tjänster (Socialnämnden)',
    ]);
    expect(chart?.passed).toEqual({ label: '2024', said: 'Gränsen passeras' });
  });

  it('have a gap, and a reason for it, where either is not told', () => {
    const chart = viewOf({ cases: [100, 'suppressed', 110, 118], posts: [10, 10, 'not-collected', 10] })?.chart;
    expect(chart?.points.map(({ cases: one, posts: other, absent }) => [one, other, absent])).toEqual([
      [100, 100, null],
      [null, 100, 'suppressed'],
      [110.00000000000001, null, 'not-collected'],
      [118, 100, null],
    ]);
    expect(chart?.absences.map(({ said }) => said)).toEqual([
      '2023: För få personer för att visas',
      '2024: Mättes inte',
    ]);
  });

  it('are not drawn where there is nothing to count from', () => {
    expect(viewOf({ cases: [100, 'suppressed'], posts: ['suppressed', 10] })?.chart).toBeNull();
  });

  it.each([
    [[100, 118, 109], 80, 120, [80, 90, 100, 110, 120]],
    [[100, 143], 80, 150, [80, 100, 120, 140]],
    [[100, 61], 60, 120, [60, 80, 100, 120]],
    [[100, 0], 0, 120, [10, 40, 70, 100]],
    [[100, 412], 80, 420, [100, 170, 240, 310, 380]],
  ])('the scale of %o always names the hundred', (values, from, to, ticks) => {
    expect(indexScale(values)).toEqual({ from, to, ticks });
  });
});

describe('what is taken along', () => {
  it('is a table of every period, with a reason in place of what is not there', () => {
    const table = viewOf({ cases: [100, 'suppressed', 118], posts: [10, 10, 10.9] })?.table;
    expect(table?.caption).toBe('Ärenden och tjänster, Björken');
    expect(table?.columns).toEqual([
      'Period',
      'Ärenden',
      'Tjänster',
      'Ärenden per tjänst',
      'Ärenden, index',
      'Tjänster, index',
    ]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['2023', '100', '10,0', '10,0', '100', '100'],
      ['2024', 'För få personer för att visas', '10,0', '–', '–', '100'],
      ['2025', '118', '10,9', '10,8', '118', '109'],
    ]);
  });

  it('is a file of the same, with what happened and both sources', () => {
    const file = viewOf({
      cases: [100, 'suppressed', 118],
      panel: { decisions: [decision('2024-05-02')] },
      column: { provisional: [period('2025')] },
    })?.file();
    expect(file?.name).toBe('exempelkoping_bemanning_kommunen_2026-1.csv');
    expect(file?.text).toContain('"Verksamhetssystemet, Personalsystemet"');
    expect(file?.text).toContain('1. 2 maj 2024: Två nya tjänster (Socialnämnden)');
    expect(file?.text).toContain('2024,,10,,,100,För få personer för att visas\r\n');
    expect(file?.text).toContain('2025,118,10.9,10.83,118,109,Preliminär siffra\r\n');
  });

  it('is a picture with the sentences around it, and no mark before them', () => {
    const texts = viewOf({ cases: [100, 'suppressed', 118], panel: { limit: 18 } })?.picture();
    expect(texts).toMatchObject({
      title: 'Ärenden och tjänster, Björken',
      verdict: 'Ärendena har ökat med 18 procent sedan 2023 och tjänsterna med 9 procent.',
      latest: ['Gränsen har inte passerats.', '10,8 ärenden per tjänst, 2025. Gränsen är 18 ärenden per tjänst.'],
      notes: ['Båda räknas från 100, som är läget 2023. Skalan börjar vid 80.'],
      about: [
        'Källa: Verksamhetssystemet. Som källan publicerat det.',
        'Källa: Personalsystemet. Som källan publicerat det.',
        'Exempelköpings enkät. Utgåva 2026-1, publicerad 3 mars 2026. Licens: CC0.',
      ],
    });
    if (texts === undefined) return;
    const { lines } = pictureView(texts, { width: 600, height: 250 }, (text) => text.length * 8);
    const signs = lines.flatMap(({ role, text, sign }) => (sign === null ? [] : [[role, text, sign]]));
    expect(signs).toEqual([['note', '2024: För få personer för att visas', 0]]);
  });
});
