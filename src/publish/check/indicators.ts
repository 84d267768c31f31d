import type { Tallies } from '#publish/build/tallies.ts';
import { presetWith } from '#publish/presets/known.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { IndicatorFields, Row } from '#publish/rows.ts';
import type { Context } from './context.ts';
import { indicatorsOf } from './panels.ts';
import { targetProblems } from './targets.ts';

function incomplete({ folder }: Context, row: Row<IndicatorFields>): Problem[] {
  const { id, kind, question, scale, measureUnit } = row.fields;
  if (kind === 'measure') {
    return measureUnit === undefined
      ? [problem('error', 'measure-without-unit', row.place('measureUnit'), { indicator: id })]
      : [];
  }
  const asked = question ?? folder.texts.find(({ fields }) => isQuestion(fields, id))?.fields.text;
  return [
    ...(asked === undefined ? (['question'] as const) : []),
    ...(scale === undefined ? (['scale'] as const) : []),
  ].map((column) => problem('error', 'survey-incomplete', row.place(column), { indicator: id, column }));
}

const isQuestion = (text: { about: string; id: string; field: string }, indicator: string): boolean =>
  text.about === 'indicator' && text.id === indicator && text.field === 'question';

/**
 * Indicators that somebody collects and nobody uses: no goal is followed with it, no value or practice is tied to it, it
 * stands in no set of questions and no panel, and it does not describe the conditions the work is done under.
 */
function unused({ folder, indicators, refused }: Context): Problem[] {
  const { conditions } = folder.organisation;
  const followed = new Set(folder.goals.flatMap((row) => row.fields.indicators));
  const shown = new Set(conditions.flatMap((panel) => indicatorsOf(panel).map(({ id }) => id)));
  const isUnclear = refused.has('goals') || refused.has('organisation:conditions');
  // A goal or a panel that names an indicator nobody knows may mean any of them.
  if (isUnclear || [...followed, ...shown].some((id) => !indicators.has(id))) return [];
  return [...indicators.values()]
    .filter(({ fields: { id, values, practices, aspect, set } }) => {
      const tied = values.length + practices.length > 0 || set !== undefined;
      return !followed.has(id) && !shown.has(id) && !tied && aspect !== 'conditions';
    })
    .map((row) => problem('warning', 'unused-indicator', row.place('id'), { indicator: row.fields.id }));
}

/** What belongs to a preset is said once of the whole set. */
function withoutFigures({ folder, indicators, refused }: Context): Problem[] {
  const answered = new Set(folder.answers.map((row) => row.fields.question));
  const measured = new Set(folder.measures.map((row) => row.fields.indicator));
  const unclear = (table: 'answers' | 'measures', named: ReadonlySet<string>): boolean =>
    refused.has(table) || [...named].some((id) => !indicators.has(id));
  const isUnclear = { survey: unclear('answers', answered), measure: unclear('measures', measured) };
  return (
    [...indicators.values()]
      // Figures of the other kind are an error that has its own message.
      .filter(({ fields: { id, kind } }) => !isUnclear[kind] && !answered.has(id) && !measured.has(id))
      .filter(({ fields: { id, set } }) => set === undefined || presetWith(id) === undefined)
      .map((row) => problem('warning', 'indicator-without-figures', row.place('id'), { indicator: row.fields.id }))
  );
}

/** What is asked and measured. */
export const checkIndicators = (context: Context, tallies: Tallies | null): Problem[] => [
  ...context.folder.indicators.flatMap((row) => [
    ...incomplete(context, row),
    ...targetProblems(context, row, tallies),
  ]),
  ...unused(context),
  ...withoutFigures(context),
];
