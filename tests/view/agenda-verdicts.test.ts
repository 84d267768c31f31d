import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import type { Goal } from '#domain/goals/goal.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { hasFailed, verdictsPart } from '#view/agenda-verdicts.view.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import { nameIndex } from '#view/name-index.ts';
import { sv } from '#words/sv.ts';
import { questionOf, settingOf, surveyOf } from './builders.ts';
import { activeGoal, proposedGoal } from './organisations.ts';
import { TREE } from './voices.ts';

const setting = settingOf();
const { asking, dialogue } = sv;
const [RISEN, STILL, MISSED, SILENT] = ['risen', 'still', 'missed', 'silent'].map(indicatorId);
const LEVEL = { targets: [{ level: 95 }] };

const INDICATORS = [
  questionOf({ id: indicatorId('risen'), name: { sv: 'Fler' } }),
  questionOf({ id: indicatorId('still') }),
  questionOf({ id: indicatorId('missed'), name: { sv: 'Under' }, ...LEVEL }),
  questionOf({ id: indicatorId('silent'), name: { sv: 'Tyst' } }),
];

const EVEN = [
  [800, 100, 100],
  [805, 100, 95],
] as const;
const CELLS: Readonly<Record<string, Column>> = {
  risen: surveyOf([
    [400, 100, 500],
    [900, 50, 50],
  ]),
  still: surveyOf(EVEN),
  missed: surveyOf(EVEN),
  silent: surveyOf([[40, 6, 4], 'not-yet-published']),
};

const figureOf: FigureOf = (indicator) => {
  const column = CELLS[indicator];
  return column === undefined ? null : { ...column, indicator };
};

const goal = (...ids: (typeof RISEN)[]): Goal => activeGoal({ indicators: ids.filter((id) => id !== undefined) });
const names = nameIndex({ tree: TREE, goals: [], values: [], front: INDICATORS, beside: [], sets: [] });
const partOf = (goals: readonly Goal[], of: FigureOf = figureOf) => verdictsPart(goals, INDICATORS, names, of, setting);
const linesOf = (...goals: readonly Goal[]) => partOf(goals)?.lines(0, 10) ?? [];

describe(verdictsPart, () => {
  it('has what moved, what is missing and what surely misses its level, each with its question', () => {
    const lines = linesOf(goal(RISEN, STILL, MISSED, SILENT));
    expect(lines.map(({ text }) => text.text)).toEqual(['Fler', 'Under', 'Tyst']);
    expect(lines.map(({ figures }) => figures[0]?.verdict)).toEqual([
      sv.verdict.direction.improving,
      sv.verdict.direction['no-change'],
      sv.verdict.direction['latest-missing'],
    ]);
    expect(asking.verdict.improving).toContain(lines[0]?.ask);
    expect(asking.target['missed-now']).toContain(lines[1]?.ask);
    expect(asking.verdict['latest-missing']).toContain(lines[2]?.ask);
    expect(lines[1]?.figures[0]?.latest).toMatch(/, 2025\. Mål 95\u00a0%\. Senaste mätningen/);
  });

  it('leads to the figure on the goal’s page, and to the goal', () => {
    expect(linesOf(goal(RISEN))).toMatchObject([
      { href: '#/goals/mota?open=risen', facts: ['kommunen'], links: [{ href: '#/goals/mota' }] },
    ]);
  });

  it('asks nothing of goals that are not followed, nor before their time', () => {
    expect(partOf([proposedGoal({ indicators: [indicatorId('risen')] })])).toBeNull();
    const early = activeGoal({ indicators: [indicatorId('risen')], noVerdictBefore: '2027-01-01' });
    expect(partOf([early])).toBeNull();
    expect(partOf([goal(STILL)])).toBeNull();
    expect(partOf([goal(indicatorId('unknown'))])).toBeNull();
  });

  it('has a figure that two goals are read by once, but each unit’s own', () => {
    const other = activeGoal({ id: goalId('annat'), indicators: [indicatorId('risen')] });
    expect(linesOf(goal(RISEN), other).map(({ key }) => key)).toEqual(['risen mota']);
    const elsewhere = { ...other, unit: unitId('norr') };
    expect(linesOf(goal(RISEN), elsewhere).map(({ key }) => key)).toEqual(['risen mota', 'risen annat']);
  });

  it('counts them', () => {
    expect(partOf([goal(RISEN, MISSED)])).toMatchObject({ title: 'Siffror att fråga om (2)', all: 2 });
    expect(partOf([goal(RISEN)])?.text).toBe(dialogue.agenda.verdictsText);
  });
});

describe(hasFailed, () => {
  const failing: FigureOf = (indicator) => (indicator === RISEN ? 'failed' : figureOf(indicator, unitId('x')));

  it.each([
    ['one that is followed', [goal(STILL, RISEN)], true],
    ['none of these', [goal(STILL)], false],
    ['one that is only proposed', [proposedGoal({ indicators: [indicatorId('risen')] })], false],
  ])('%s: %j', (_, goals, wanted) => {
    expect(hasFailed(goals, failing)).toBe(wanted);
  });

  it('leaves the others standing', () => {
    expect(partOf([goal(RISEN, MISSED)], failing)?.all).toBe(1);
  });
});
