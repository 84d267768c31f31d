import { describe, expect, it } from 'vitest';
import { readEquality } from '#contract/equality.contract.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { refusals } from './refusals.ts';
import { equality } from './wires.ts';

describe(readEquality, () => {
  it('gives the answers of each group, all of them or the reason why there are none', () => {
    const [axis] = readEquality(equality).thing;
    expect(axis).toMatchObject({ id: 'kon', groups: [{ id: 'man' }, { id: 'kvinnor' }] });
    expect(axis?.questions[0]).toEqual({
      indicator: 'bemotande',
      periods: ['2024', '2025'],
      cells: [
        missing('suppressed'),
        known([
          { good: 8, neutral: 1, bad: 3 },
          { good: 0, neutral: 0, bad: 0 },
        ]),
      ],
    });
  });

  it('needs no axis', () => {
    expect(readEquality({ ...equality, axes: [] }).thing).toEqual([]);
  });

  it.each(
    refusals(
      equality,
      readEquality,
      `
    axes = gone → equality.axes: expected a list, received nothing
    axes.0.name = {} → equality.axes.0.name: expected a text in at least one language, received {}
    axes.0.groups = [] → equality.axes.0.groups: expected a list of at least 2, received []
    axes.0.questions.0.periods = [] → equality.axes.0.questions.0.periods: expected a list of at least 1, received []
    axes.0.questions.0.cells.1.0 = [8,1] → equality.axes.0.questions.0.cells.1.0: expected a list of at least 3, received [8,1]
    axes.0.questions.0.cells.1.0.0 = 8.5 → equality.axes.0.questions.0.cells.1.0.0: expected a whole number, received 8.5
    axes.0.questions.0.cells.0 = "hidden" → equality.axes.0.questions.0.cells.0: expected a list or one of not-collected, no-answers, suppressed, not-applicable, not-yet-published, unreadable, received "hidden"
    axes.0.questions.0.cells.1 = [[8,1,3]] → equality: bemotande by kon: 1 groups of 2
    axes.0.questions.0.cells.1.1 = [4,0,0] → equality: bemotande by kon: 4 answers at 2025, fewer than 5 may not be sent
    axes.0.questions.0.cells = ["suppressed"] → equality: bemotande by kon: 1 cells for 2 periods
    axes.0.questions.0.periods = ["2025","2024"] → equality: bemotande by kon: periods out of order at 2024
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});
