import { describe, expect, it } from 'vitest';
import type { BodyDecision } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { decisionOf } from '#tests/domain/dialogue/records.ts';
import { type FigureOf, figuresNow, newestFor, nowSaid, unitsOfDecision } from '#view/decision-figure.ts';
import { nameIndex } from '#view/name-index.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';
import { activeGoal } from './organisations.ts';
import { TREE } from './voices.ts';

const setting = settingOf();
const [ORNEN, SODER, NORR, ROOT] = ['ornen', 'soder', 'norr', 'kommunen'].map(unitId);
const ASKED = indicatorId('bemotande');
const BESIDE = indicatorId('mentor');
const LATE = activeGoal({ indicators: [ASKED], unit: unitId('norr'), noVerdictBefore: '2027-01-01' });
const INDICATORS = [questionOf(), measuredOf({ id: BESIDE, measureUnit: 'percent' })];
const names = nameIndex({ tree: TREE, goals: [LATE], values: [], front: INDICATORS, beside: [], sets: [] });

/** The same figures in these units, and none elsewhere. */
const inUnits =
  (...units: readonly (typeof ORNEN)[]): FigureOf =>
  (indicator, unit) => {
    if (!units.includes(unit)) return null;
    return indicator === ASKED ? surveyOf([[40, 6, 4]], { unit }) : measureOf([70, [75, 8]], { indicator, unit });
  };

const saidOf = (more: Partial<BodyDecision>, figureOf: FigureOf) => {
  const { figures, hasFailed } = figuresNow(decisionOf({ indicator: ASKED, ...more }), names, figureOf, setting);
  return [...figures.map((one) => [one.unit?.text ?? null, one.verdict]), ...(hasFailed ? ['failed'] : [])];
};
const units = [ORNEN, SODER].flatMap((unit) => unit ?? []);
const { first, 'too-few-measurements': few } = sv.verdict.direction;

describe(figuresNow, () => {
  it('waits for a goal only with what the goal is read by', () => {
    const goal = LATE.id;
    expect(saidOf({ goal }, inUnits(NORR))).toEqual([[null, sv.verdict.tooEarly('2027')]]);
    expect(saidOf({ goal, indicator: BESIDE }, inUnits(NORR))).toEqual([[null, few]]);
    expect(saidOf({ goal: goalId('annat') }, inUnits(ROOT))).toEqual([[null, first]]);
  });

  it.each<[string, Partial<BodyDecision>, FigureOf, unknown[]]>([
    ['the one unit it is about', { units: [units[0] ?? unitId('')] }, inUnits(ORNEN, ROOT), [[null, first]]],
    [
      'each of those it is about',
      { units },
      inUnits(SODER, ORNEN, ROOT),
      [
        ['Örnen', first],
        ['Söder', first],
      ],
    ],
    ['those of them that have any', { units }, inUnits(SODER, ROOT), [['Söder', first]]],
    [
      'the unit of its goal, where none has',
      { units, indicator: BESIDE, goal: LATE.id },
      inUnits(NORR),
      [['Norr', few]],
    ],
    ['the whole, where it is about none', {}, inUnits(ROOT), [[null, first]]],
    ['nothing, where nobody has any', { units }, inUnits(), []],
  ])('is read in %s', (_, more, figureOf, said) => {
    expect(saidOf(more, figureOf)).toEqual(said);
  });

  it('leaves the others standing where one could not be had', () => {
    const half: FigureOf = (indicator, unit) => (unit === SODER ? 'failed' : inUnits(ORNEN)(indicator, unit));
    expect(saidOf({ units }, half)).toEqual([['Örnen', first], 'failed']);
    expect(saidOf({ units }, () => 'failed')).toEqual(['failed']);
  });

  it('says whose figure it is in a line, where there are several', () => {
    const { figures } = figuresNow(decisionOf({ indicator: BESIDE, units }), names, inUnits(ORNEN), setting);
    expect(figures.map(nowSaid)).toEqual([`Örnen: ${few}. 75,0\u00a0% (41–93), 6 av 8, 2025`]);
  });
});

describe(newestFor, () => {
  it('is the newest of all the units it is about', () => {
    const figureOf: FigureOf = (_, unit) =>
      surveyOf([[40, 6, 4]], { unit, periods: [period(unit === SODER ? '2025' : '2023')] });
    expect(newestFor(decisionOf({ indicator: ASKED, units }), names, figureOf)).toBe('2025');
    expect(newestFor(decisionOf({ indicator: ASKED, units }), names, () => 'failed')).toBeNull();
  });
});

describe(unitsOfDecision, () => {
  it.each([
    [{ units }, ['ornen', 'soder']],
    [{ units: [unitId('nowhere')], goal: LATE.id }, ['nowhere']],
    [{ goal: LATE.id }, ['norr']],
    [{}, ['kommunen']],
  ])('of %j are %j', (more, wanted) => {
    expect(unitsOfDecision(decisionOf(more), names)).toEqual(wanted);
  });
});
