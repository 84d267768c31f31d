import { describe, expect, it } from 'vitest';
import { type ByGroupPlan, groupAnswersTable, groupRows } from '#mocks/make/by-group.ts';
import { answerRows } from '#mocks/make/survey.ts';

/** A hundred and twenty who answered, of whom twenty are in no group; nobody speaks the third language. */
const plan = (by: number): ByGroupPlan => ({
  town: 'prov',
  waves: ['2024', '2025'],
  questions: [
    {
      id: 'fraga',
      options: ['Bra', 'Dåligt', 'Vet inte'],
      good: 1,
      split: [[1], [1]],
      level: [0.7, 0.7],
      unsure: 0.05,
    },
  ],
  units: [{ id: 'norr', invited: [200, 200], answered: [120, 120] }],
  mix: [
    {
      wave: '2025',
      axes: { kon: { man: [90, 40], kvinnor: [90, 60] }, sprak: { a: [100, 70], b: [80, 30], c: [0, 0] } },
    },
  ],
  leans: [{ wave: '2025', question: 'fraga', axis: 'kon', group: 'man', by }],
});

const rowsOf = (by: number) => groupRows(plan(by), answerRows(plan(by)));
const countOf = (by: number, axis: string, group: string | null, option: string): number =>
  rowsOf(by)
    .filter((row) => row.axis === axis && (group === null || row.group === group) && row.option === option)
    .reduce((sum, { count }) => sum + count, 0);

describe('answers by group', () => {
  it('are there only for the wave in which the groups were counted', () => {
    expect(new Set(rowsOf(0).map(({ wave }) => wave))).toEqual(new Set(['2025']));
  });

  it('are no more than the answers, and no more in a group than answered there', () => {
    const whole = (option: string) =>
      answerRows(plan(0)).find((row) => row.wave === '2025' && row.option === option)?.count ?? 0;
    for (const option of ['Bra', 'Dåligt', 'Vet inte']) {
      expect(countOf(0, 'kon', null, option)).toBeLessThanOrEqual(whole(option));
      expect(countOf(0, 'kon', null, option)).toBe(countOf(0, 'sprak', null, option));
    }
    const men = ['Bra', 'Dåligt', 'Vet inte'].reduce((sum, option) => sum + countOf(0, 'kon', 'man', option), 0);
    expect(men).toBeGreaterThan(30);
    expect(men).toBeLessThanOrEqual(40);
  });

  it('lean as they are meant to', () => {
    const share = (by: number): number => {
      const [good, bad] = ['Bra', 'Dåligt'].map((option) => countOf(by, 'kon', 'man', option));
      return (good ?? 0) / ((good ?? 0) + (bad ?? 0));
    };
    expect(Math.abs(share(0) - 0.7)).toBeLessThan(0.15);
    expect(share(-0.5)).toBeLessThan(0.4);
    expect(share(-1)).toBeLessThan(share(-0.5));
  });

  it('say of a group that nobody answered in that nobody did', () => {
    expect(rowsOf(0).filter(({ group }) => group === 'c')).toEqual([
      { wave: '2025', question: 'fraga', axis: 'sprak', group: 'c', option: 'Bra', count: 0 },
    ]);
  });

  it('are the same every time, and stand in a table', () => {
    expect(rowsOf(0)).toEqual(rowsOf(0));
    const headings = { wave: 'w', question: 'q', axis: 'a', group: 'g', option: 'o', count: 'n' };
    expect(groupAnswersTable(rowsOf(0).slice(-1), headings)).toEqual({
      headings: ['w', 'q', 'a', 'g', 'o', 'n'],
      rows: [['2025', 'fraga', 'sprak', 'c', 'Bra', 0]],
    });
  });
});
