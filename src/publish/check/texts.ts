import { sortedPeriods } from '#publish/build/periods.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { nearest } from '#publish/read/nearest.ts';
import type { Row, TextFields } from '#publish/rows.ts';
import type { Context } from './context.ts';

/** What can be said of each kind of thing. */
const FIELDS: Readonly<Record<TextFields['about'], readonly string[]>> = {
  unit: ['name', 'kind', 'word'],
  goal: ['title', 'why', 'reason'],
  indicator: ['name', 'short', 'question', 'definition', 'can-say', 'cannot-say', 'target', 'owner', 'redefined'],
  area: ['name'],
  voice: ['theme', 'said', 'plan', 'change', 'reason', 'how'],
  role: ['name'],
  question: ['text', 'answer'],
  decision: ['text'],
  test: ['what', 'why', 'learnt', 'instead'],
  stopped: ['what', 'why', 'instead'],
  unknown: ['text', 'next'],
  correction: ['wrong', 'right'],
  plan: ['note', 'done-otherwise', 'keep-doing', 'agreement', 'evidence'],
};

type Text = Row<TextFields>;

function field(row: Text): Problem[] {
  const fields = FIELDS[row.fields.about];
  if (fields.includes(row.fields.field)) return [];
  const written = row.written('field');
  return [
    problem('error', 'unknown-field', row.place('field'), { written, fields, nearest: nearest(written, fields) }),
  ];
}

function language({ folder }: Context, row: Text): Problem[] {
  const offered = folder.organisation.languages;
  if (offered.includes(row.fields.language)) return [];
  return [problem('warning', 'language-not-offered', row.place('language'), { written: row.fields.language, offered })];
}

/** A unit's own word is shown with its day and the role that wrote it. */
const word = (row: Text): Problem[] =>
  (['date', 'by'] as const)
    .filter((column) => row.fields.field === 'word' && row.fields[column] === undefined)
    .map((column) => problem('error', 'word-incomplete', row.place(column), { unit: row.fields.id, column }));

function periodsOf({ folder }: Context, indicator: string) {
  const asked = folder.answers.flatMap(({ fields }) => (fields.question === indicator ? [fields.wave] : []));
  const measured = folder.measures.flatMap(({ fields }) => (fields.indicator === indicator ? [fields.period] : []));
  return sortedPeriods([...asked, ...measured]);
}

function redefined(context: Context, row: Text): Problem[] {
  const { about, field: what, id, period } = row.fields;
  if (about !== 'indicator' || what !== 'redefined') return [];
  if (period === undefined)
    return [problem('error', 'redefined-without-period', row.place('period'), { indicator: id })];
  const periods = periodsOf(context, id);
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined || periods.includes(period)) return [];
  return [problem('warning', 'redefined-outside', row.place('period'), { written: period, from, to })];
}

/** The table of texts. */
export const checkTexts = (context: Context): Problem[] =>
  context.folder.texts.flatMap((row) => [
    ...field(row),
    ...language(context, row),
    ...word(row),
    ...redefined(context, row),
  ]);
