import type { Cell, Table } from './csv.ts';
import type { MeasurePlan } from './series.ts';
import { answerRows, type SurveyPlan } from './survey.ts';

/** What the columns are called in one town's files. */
type Headings<Name extends string> = Readonly<Record<Name, string>>;

export function answersTable(
  plan: SurveyPlan,
  headings: Headings<'unit' | 'wave' | 'question' | 'option' | 'count'>,
): Table {
  const { wave, unit, question, option, count } = headings;
  return {
    headings: [wave, unit, question, option, count],
    rows: answerRows(plan).map((row) => [row.wave, row.unit, row.question, row.option, row.count]),
  };
}

export function invitedTable(plan: SurveyPlan, headings: Headings<'unit' | 'wave' | 'invited'>): Table {
  const { unit, wave, invited } = headings;
  const rows = plan.waves.flatMap((period, at) =>
    plan.units.flatMap((one): Cell[][] => {
      const persons = one.invited[at];
      return persons === null || persons === undefined ? [] : [[period, persons, one.id]];
    }),
  );
  return { headings: [wave, invited, unit], rows };
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
