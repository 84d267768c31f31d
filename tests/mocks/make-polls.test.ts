import { describe, expect, it } from 'vitest';
import { groupsTable, stepsTable } from '#mocks/make/counts.ts';
import { pollRows, questionsOn, turnoutOf } from '#mocks/make/poll.ts';
import { months } from '#mocks/make/series.ts';
import { answerRows, type SurveyPlan } from '#mocks/make/survey.ts';
import { invitedTable } from '#mocks/make/tables.ts';

const MONTHS = months(2025, 1, 6);

const plan = (unsure: number): SurveyPlan => ({
  town: 'prov',
  waves: MONTHS,
  questions: questionsOn(
    { options: ['Ja', 'Nej', ...(unsure === 0 ? [] : ['Vet inte'])], good: 1, split: [[1], [1]], unsure },
    { halsar: [0.9, 0.9, null, 0.9, 0.9, 0.9] },
  ),
  units: [turnoutOf('prov', MONTHS.length, { unit: 'norr', about: 20, swing: 8, rate: 0.5, from: 1, without: [4] })],
});

describe('a poll', () => {
  const rows = pollRows(plan(0.05));

  it('has rows only for the months in which it was asked, of a unit that had begun', () => {
    expect([...new Set(rows.map(({ wave }) => wave))]).toEqual(['2025-02', '2025-04', '2025-06']);
  });

  it('has no row for what nobody answered, and the same rows every time', () => {
    expect(rows.every(({ count }) => count > 0)).toBe(true);
    expect(pollRows(plan(0.05))).toEqual(rows);
  });

  it.each([0, 0.3])('is answered by those who came, with %d of them unsure', (unsure) => {
    const [unit] = plan(unsure).units;
    for (const wave of ['2025-02', '2025-06']) {
      const sum = pollRows(plan(unsure))
        .filter((row) => row.wave === wave)
        .reduce((all, { count }) => all + count, 0);
      const came = unit?.answered[MONTHS.indexOf(wave)] ?? 0;
      expect(sum).toBeGreaterThan(came * 0.8);
      expect(sum).toBeLessThanOrEqual(came);
    }
  });
});

describe('turnout', () => {
  const { invited, answered } = turnoutOf('prov', 200, { unit: 'norr', about: 20, swing: 8, rate: 0.5 });

  it('is never more than those who were asked', () => {
    expect(answered.every((persons, at) => (persons ?? 0) <= (invited[at] ?? -1))).toBe(true);
  });

  it('varies about the middle, never farther than the swing', () => {
    expect(Math.min(...answered.map(Number))).toBeGreaterThanOrEqual(12);
    expect(Math.max(...answered.map(Number))).toBeLessThanOrEqual(28);
    expect(new Set(answered).size).toBeGreaterThan(8);
  });
});

describe('a form in which nobody may be unsure', () => {
  it('comes near its plan with every option counted', () => {
    const [question] = plan(0).questions;
    const units = [{ id: 'norr', invited: [200], answered: [200] }];
    const questions = question === undefined ? [] : [{ ...question, level: [0.7] }];
    const rows = answerRows({ town: 'prov', waves: ['2025'], questions, units });
    const [yes = 0, no = 0] = rows.map(({ count }) => count);
    expect(Math.abs(yes / (yes + no) - 0.7)).toBeLessThan(0.0061);
  });
});

describe('tables of counts', () => {
  it('say of each group how many are served and answered', () => {
    const headings = { wave: 'w', axis: 'a', group: 'g', served: 's', answered: 'n' };
    const { rows } = groupsTable([{ wave: '2025', axes: { kon: { man: [30, 6], kvinnor: [20, 8] } } }], headings);
    expect(rows).toEqual([
      ['2025', 'kon', 'man', 30, 6],
      ['2025', 'kon', 'kvinnor', 20, 8],
    ]);
  });

  it('say of each step how many came to it', () => {
    const headings = { panel: 'p', unit: 'u', period: 't', step: 's', count: 'n' };
    const steps = stepsTable(
      { panel: 'rad', steps: ['erbjudet', 'hallet'], units: { norr: { 2025: [9, 4] } } },
      headings,
    );
    expect(steps.rows).toEqual([
      ['rad', 'norr', '2025', 'erbjudet', 9],
      ['rad', 'norr', '2025', 'hallet', 4],
    ]);
  });

  it('say whom a number invited counts, where it is not the users', () => {
    const one = { waves: ['2025'], units: [{ id: 'norr', invited: [9], answered: [4] }] };
    const headings = { wave: 'w', unit: 'u', invited: 'n', asked: 'a' };
    const { rows } = invitedTable([{ plan: one }, { plan: one, asked: 'chefer' }], headings);
    expect(rows).toEqual([
      ['2025', 9, 'norr', undefined],
      ['2025', 9, 'norr', 'chefer'],
    ]);
  });
});
