import type { Cell, Table } from './csv.ts';
import type { MeasurePlan } from './series.ts';
import type { AnswerRow, SurveyPlan } from './survey.ts';

/** What the columns are called in one town's files. */
export type Headings<Name extends string> = Readonly<Record<Name, string>>;

export function answersTable(
  rows: readonly AnswerRow[],
  headings: Headings<'unit' | 'wave' | 'question' | 'option' | 'count'>,
): Table {
  const { wave, unit, question, option, count } = headings;
  return {
    headings: [wave, unit, question, option, count],
    rows: rows.map((row) => [row.wave, row.unit, row.question, row.option, row.count]),
  };
}

/** Whom a number invited counts, in the town's own words; none for the users. */
export interface Invitation {
  readonly plan: Pick<SurveyPlan, 'waves' | 'units'>;
  readonly asked?: string | undefined;
}

export function invitedTable(
  invitations: readonly Invitation[],
  headings: Headings<'unit' | 'wave' | 'invited' | 'asked'>,
): Table {
  const { unit, wave, invited, asked } = headings;
  const rows = invitations.flatMap((one) =>
    one.plan.waves.flatMap((period, at) =>
      one.plan.units.flatMap((plan): Cell[][] => {
        const persons = plan.invited[at];
        return persons === null || persons === undefined ? [] : [[period, persons, plan.id, one.asked]];
      }),
    ),
  );
  return { headings: [wave, invited, unit, asked], rows };
}

/** Words for a cell that is not final, in the town's own language. */
export type StatusWords = Readonly<
  Record<'provisional' | 'not-collected' | 'not-applicable' | 'not-yet-published', string>
>;

/** A line is left blank between two series, as people do to find their way. */
export function measuresTable(
  plans: readonly MeasurePlan[],
  headings: Headings<'indicator' | 'unit' | 'period' | 'value' | 'denominator' | 'status'>,
  words: StatusWords,
): Table {
  const { period, value, denominator, status, unit, indicator } = headings;
  const rows = plans.flatMap((plan, place): Cell[][] => [
    ...(place === 0 ? [] : [[]]),
    ...plan.periods.map((when, at) => {
      const cell = plan.cells[at] ?? {};
      const word = cell.status === undefined ? undefined : words[cell.status];
      return [when, cell.value, cell.denominator, word, plan.unit, plan.indicator];
    }),
  ]);
  return { headings: [period, value, denominator, status, unit, indicator], rows };
}
