import type { Period } from '#domain/kernel/period.ts';
import { isOpen } from '#publish/build/lifetime.ts';
import { remembered } from '#publish/build/remembered.ts';
import { optionsByText, sameOption } from '#publish/build/scale.ts';
import type { ScaleOption } from '#publish/organisation-source.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { AnswerFields, Row } from '#publish/rows.ts';
import type { Context } from './context.ts';

/** The options of every survey question whose scale is known, by the texts they go by. */
function scales({ folder, indicators }: Context): ReadonlyMap<string, ReadonlyMap<string, ScaleOption>> {
  return new Map(
    [...indicators].flatMap(([id, { fields }]) => {
      const scale = folder.organisation.scales.get(fields.scale ?? '');
      return fields.kind === 'survey' && scale !== undefined ? [[id, optionsByText(scale)]] : [];
    }),
  );
}

/** Answers that the scale of their question does not have. */
export function unknownOptions(
  context: Context,
  rows: readonly Row<Pick<AnswerFields, 'question' | 'option'>>[],
): Problem[] {
  if (context.refused.has('organisation:scales')) return [];
  const known = scales(context);
  const { languages } = context.folder.organisation;
  const same = remembered(sameOption);
  const problems: Problem[] = [];
  for (const row of rows) {
    const { question, option: written } = row.fields;
    const options = known.get(question);
    if (options === undefined || options.has(same(written))) continue;
    const texts = [...new Set(options.values())].map((option) => option.text[languages[0] ?? 'sv'] ?? '');
    const scale = context.indicators.get(question)?.fields.scale ?? '';
    const detail = { written: shown(written), scale, options: texts.filter((text) => text !== '') };
    problems.push(problem('error', 'unknown-option', row.place('option'), detail));
  }
  return problems;
}

/** Answers to what is measured, or measured values of what is asked: said once for each indicator. */
export function wrongKind<Fields>(
  { indicators }: Context,
  rows: readonly Row<Fields>[],
  field: keyof Fields & string,
  indicatorOf: (fields: Fields) => string,
  code: 'answers-to-measure' | 'measure-of-survey',
): Problem[] {
  const wrong = code === 'answers-to-measure' ? 'measure' : 'survey';
  const kinds = new Map([...indicators].map(([id, { fields }]) => [id, fields.kind]));
  const said = new Set<string>();
  return rows.flatMap((row) => {
    const indicator = indicatorOf(row.fields);
    if (said.has(indicator) || kinds.get(indicator) !== wrong) return [];
    said.add(indicator);
    return [problem('error', code, row.place(field), { indicator })];
  });
}

/** Figures from before a unit opened or after it closed: said once for each unit and period. */
export function notOpen<Fields extends { readonly unit: string }>(
  { units }: Context,
  rows: readonly Row<Fields>[],
  periodOf: (fields: Fields) => Period,
): Problem[] {
  const said = new Set<string>();
  const lives = new Map([...units].map(([id, { fields }]) => [id, fields]));
  return rows.flatMap((row) => {
    const { fields } = row;
    const unit = lives.get(fields.unit);
    const period = periodOf(fields);
    if (unit === undefined || isOpen(unit, period)) return [];
    const key = `${fields.unit} ${period}`;
    if (said.has(key)) return [];
    said.add(key);
    const { id, opened = null, closed = null } = unit;
    return [problem('error', 'unit-not-open', row.place('unit'), { written: period, unit: id, opened, closed })];
  });
}

export const checkAnswers = (context: Context): Problem[] => {
  const { answers, invited } = context.folder;
  return [
    ...unknownOptions(context, answers),
    ...wrongKind(context, answers, 'question', (row) => row.question, 'answers-to-measure'),
    ...notOpen(context, answers, (row) => row.wave),
    ...notOpen(context, invited, (row) => row.wave),
  ];
};
