import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import type { Goal } from '#domain/goals/goal.ts';
import { goalId, indicatorId, type UnitId, unitId } from '#domain/kernel/ids.ts';
import { unitTree } from '#domain/units/tree.ts';
import { chanceSaid, figuresOfGoal } from '#view/chance.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { da } from '#words/da.ts';
import { en } from '#words/en.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const unitName = { sv: 'Norr' };
const STEADY: SurveyCell[] = [
  [800, 100, 100],
  [805, 100, 95],
];
const compared: FigureInput = { column: surveyOf(STEADY), indicator: questionOf(), unitName };
const alone: FigureInput = { column: surveyOf([[40, 6, 4]]), indicator: questionOf(), unitName };
const short: FigureInput = { column: measureOf([1, 2, 3]), indicator: measuredOf(), unitName };
const many = (count: number, figure = compared): FigureInput[] =>
  Array.from({ length: count }, (_, at) => ({
    ...figure,
    indicator: { ...figure.indicator, id: indicatorId(`matt-${at}`) },
  }));

describe(chanceSaid, () => {
  const setting = settingOf();

  it.each([0, 1, 5])('%i compared figures are too few to speak of', (count) => {
    expect(chanceSaid(many(count), setting)).toBeNull();
  });

  it.each([
    [6, 'Sex siffror på sidan jämförs med tidigare mätningar. Slumpen ensam kan flytta någon av dem så att det märks.'],
    [24, '24 siffror på sidan jämförs med tidigare mätningar. Slumpen ensam kan flytta någon av dem så att det märks.'],
    [
      25,
      '25 siffror på sidan jämförs med tidigare mätningar. Slumpen ensam skulle flytta ungefär en av dem så att det märks.',
    ],
    [
      120,
      '120 siffror på sidan jämförs med tidigare mätningar. Slumpen ensam skulle flytta ungefär två av dem så att det märks.',
    ],
  ])('%i: %s', (count, said) => {
    expect(chanceSaid(many(count), setting)).toBe(said);
  });

  it.each([
    ['sv', sv],
    ['da', da],
    ['en', en],
  ] as const)('is said in %s', (language, words) => {
    expect(chanceSaid(many(60), settingOf('production', { language, words }))).toBe(words.caution.chance(60, 1.2));
  });

  it('counts only what was held against something', () => {
    expect(chanceSaid([...many(5), ...many(50, alone), ...many(50, short)], setting)).toBeNull();
    expect(chanceSaid([...many(7), ...many(50, alone)], setting)).toBe(sv.caution.chance(7, 0.14));
  });

  it('counts once what stands in two places, and twice what two units have', () => {
    expect(chanceSaid([...many(5), ...many(5)], setting)).toBeNull();
    const elsewhere = many(5).map((one) => ({ ...one, column: { ...one.column, unit: unitId('soder') } }));
    expect(chanceSaid([...many(5), ...elsewhere], setting)).toBe(sv.caution.chance(10, 0.2));
  });

  it('counts nothing whose time has not come', () => {
    expect(chanceSaid(many(50, { ...compared, noVerdictBefore: '2029-01-01' }), setting)).toBeNull();
  });
});

describe(figuresOfGoal, () => {
  const unit = (id: string, parent?: string) => ({
    id: unitId(id),
    name: { sv: id },
    words: [],
    ...(parent === undefined ? {} : { parent: unitId(parent) }),
  });
  const tree = unitTree([unit('kommunen'), unit('vard', 'kommunen'), unit('norr', 'vard'), unit('skola', 'kommunen')]);
  const goalOf = (reader: UnitId): Goal => ({
    id: goalId('mal'),
    title: { sv: 'Mål' },
    duty: 'want',
    unit: reader,
    indicators: [indicatorId('bemotande')],
    noVerdictBefore: '2027-01-01',
    status: 'active',
  });
  const columnsIn = (...units: string[]): Column[] => units.map((id) => surveyOf(STEADY, { unit: unitId(id) }));
  const unitsOf = (reader: string, ...series: Column[][]): string[] =>
    figuresOfGoal(goalOf(unitId(reader)), series, [questionOf()], tree).map(({ column }) => column.unit);

  it.each([
    ['kommunen', ['kommunen', 'vard', 'norr', 'skola']],
    ['vard', ['vard', 'norr']],
    ['norr', ['norr']],
    ['nowhere', ['kommunen', 'vard', 'norr', 'skola']],
  ])('a goal read by %s has figures of %j', (reader, units) => {
    expect(unitsOf(reader, columnsIn('kommunen', 'vard', 'norr', 'skola'))).toEqual(units);
  });

  it('leaves out what the page does not show', () => {
    expect(unitsOf('vard', columnsIn('skola'))).toEqual([]);
    expect(unitsOf('kommunen', columnsIn('kommunen', 'moved-away'))).toEqual(['kommunen']);
    expect(unitsOf('kommunen', [])).toEqual([]);
    expect(figuresOfGoal(goalOf(unitId('norr')), [columnsIn('norr')], [measuredOf()], tree)).toEqual([]);
  });

  it('counts the units where it is measured also when the whole has no figure', () => {
    expect(unitsOf('vard', columnsIn('norr', 'skola'))).toEqual(['norr']);
  });

  it('each with its own name and the patience of the goal', () => {
    expect(figuresOfGoal(goalOf(unitId('norr')), [columnsIn('norr')], [questionOf()], tree)).toMatchObject([
      { unitName: { sv: 'norr' }, noVerdictBefore: '2027-01-01', indicator: { id: 'bemotande' } },
    ]);
  });

  it('adds up over indicators', () => {
    expect(unitsOf('vard', columnsIn('vard', 'norr'), columnsIn('vard'))).toEqual(['vard', 'norr', 'vard']);
  });
});
