import { type Calendar, isIn } from '#publish/build/calendars.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { AnswerFields, Row } from '#publish/rows.ts';
import type { Context } from './context.ts';

type Dated = Row<{ readonly wave: AnswerFields['wave'] }>;
type Pulses = Exclude<Calendar, 'waves'>;

const EXAMPLES: Readonly<Record<Pulses, string>> = { tertial: '2025-T2', quarter: '2025-Q3', month: '2025-09' };

const unknown = (waves: ReadonlySet<string>, row: Dated): Problem =>
  problem('error', 'unknown-wave', row.place('wave'), { written: row.fields.wave, waves: [...waves] });

/** A period of another kind than its question or set is asked by. */
function wrong(row: Dated, calendar: Pulses, what: string): Problem[] {
  const { wave } = row.fields;
  const detail = { written: wave, what, every: calendar, example: EXAMPLES[calendar] };
  return isIn(calendar, wave) ? [] : [problem('error', 'wrong-period', row.place('wave'), detail)];
}

function ofAnswers(
  { waves, refused, indicators, calendars }: Context,
  rows: readonly Row<Pick<AnswerFields, 'question' | 'wave'>>[],
): Problem[] {
  const byQuestion = new Map([...indicators].map(([id, { fields }]) => [id, calendars.of(fields)] as const));
  // What a set or a wave that could not be read would have allowed can not be known.
  const isUnclear = refused.has('organisation:waves') || refused.has('organisation:sets');
  return rows.flatMap((row) => {
    const { question, wave } = row.fields;
    const calendar = byQuestion.get(question);
    if (calendar !== undefined && calendar !== 'waves') return wrong(row, calendar, question);
    const isKnown = calendar === undefined ? calendars.has(wave) : waves.has(wave);
    return isKnown || isUnclear ? [] : [unknown(waves, row)];
  });
}

function ofInvited({ waves, refused, calendars, folder }: Context): Problem[] {
  if (refused.has('organisation:waves') || refused.has('organisation:sets')) return [];
  return folder.invited.flatMap((row) => {
    const { set, wave } = row.fields;
    const calendar = calendars.of({ set });
    if (set !== undefined && calendar !== 'waves') return wrong(row, calendar, set);
    return (set === undefined ? calendars.has(wave) : waves.has(wave)) ? [] : [unknown(waves, row)];
  });
}

function ofGroups({ waves, refused, folder }: Context): Problem[] {
  if (refused.has('organisation:waves')) return [];
  return folder.groups.filter(({ fields }) => !waves.has(fields.wave)).map((row) => unknown(waves, row));
}

/** Periods in which nobody was asked. */
export const unknownWaves = (context: Context): Problem[] => [
  ...ofAnswers(context, context.folder.answers),
  ...ofAnswers(context, context.folder.groupAnswers),
  ...ofInvited(context),
  ...ofGroups(context),
];
