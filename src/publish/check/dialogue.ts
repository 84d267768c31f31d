import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import { type QuestionFields, RECORD_TABLES, type TrialFields } from '#publish/rows.dialogue.ts';
import type { Row } from '#publish/rows.ts';
import type { Context } from './context.ts';
import { daysOutOfOrder } from './days.ts';
import { inTexts } from './in-texts.ts';

/** Rows. More than anybody can read. */
const MOST_ROWS = 5_000;

const columnOf = <Fields>(row: Row<Fields>, field: keyof Fields & string): string => row.place(field).column ?? field;

/** An answer has its day, its words and its status, or none of them. */
function answers(row: Row<QuestionFields>, hasText: (id: string, field: string) => boolean): Problem[] {
  const { id, text, status, answered, answeredBy, answer } = row.fields;
  const question = shown(text);
  const said = { answered, answer: answer ?? (hasText(id, 'answer') ? '' : undefined) };
  const [lacking] = (['answered', 'answer'] as const).filter((field) => said[field] === undefined);
  if (status === 'answered') {
    if (lacking === undefined) return [];
    return [
      problem('error', 'answered-without-answer', row.place(lacking), { question, column: columnOf(row, lacking) }),
    ];
  }
  const [given] = (['answered', 'answer', 'answeredBy'] as const).filter(
    (field) => (field === 'answeredBy' ? answeredBy : said[field]) !== undefined,
  );
  if (given === undefined) return [];
  const detail = { question, written: row.written('status'), column: columnOf(row, given) };
  return [problem('error', 'answer-without-status', row.place('status'), detail)];
}

/** A question that is carried says to which meetings, and those come after it was asked. */
function carried(row: Row<QuestionFields>): Problem[] {
  const { text, status, carriedTo, date } = row.fields;
  const question = shown(text);
  const [first] = carriedTo;
  const place = row.place('carriedTo');
  if (first === undefined) {
    return status === 'carried' ? [problem('error', 'carried-to-nothing', place, { question })] : [];
  }
  const open =
    status === 'open'
      ? [problem('warning', 'open-but-carried', row.place('status'), { question, written: first })]
      : [];
  if (first >= date) return open;
  const detail = { written: first, earlier: columnOf(row, 'date'), earlierDay: date };
  return [...open, problem('error', 'days-out-of-order', place, detail)];
}

/** What came out of a test is known when it is over; and what is stopped has taught something. */
function outcome(row: Row<TrialFields>, hasText: (id: string, field: string) => boolean): Problem[] {
  const { id, what, ended, outcome: end, learnt } = row.fields;
  const test = shown(what);
  if (end !== undefined && ended === undefined) {
    const detail = { test, written: row.written('outcome') };
    return [problem('error', 'outcome-without-end', row.place('ended'), detail)];
  }
  const isUntaught = end === 'stopped' && learnt === undefined && !hasText(id, 'learnt');
  return isUntaught ? [problem('warning', 'stopped-without-learnt', row.place('learnt'), { test })] : [];
}

type Days<Fields> = readonly (keyof Fields & string)[];

/** Days on which something has happened, by what is told of them; what is planned may lie ahead. */
function afterRelease({ folder }: Context): Problem[] {
  const { published } = folder.organisation.release;
  const late = <Fields>(rows: readonly Row<Fields>[], days: Days<Fields>): Problem[] =>
    rows.flatMap((row) =>
      days.flatMap((day) => {
        const written = row.fields[day];
        if (typeof written !== 'string' || written <= published) return [];
        return [problem('error', 'day-after-release', row.place(day), { written, published })];
      }),
    );
  return [
    ...late(folder.questions, ['date', 'answered']),
    ...late(folder.decisions, ['date']),
    ...late(folder.trials, ['started', 'ended']),
    ...late(folder.stopped, ['date']),
    ...late(folder.unknowns, ['since']),
    ...late(folder.corrections, ['date', 'told']),
    ...late(
      folder.meetings.filter(({ fields }) => fields.held),
      ['date'],
    ),
  ];
}

const tooLong = ({ folder }: Context): Problem[] =>
  RECORD_TABLES.filter((table) => folder[table].length > MOST_ROWS).map((table) => {
    const detail = { rows: folder[table].length, most: MOST_ROWS };
    return problem('error', 'table-too-long', { file: folder.files[table] ?? `${table}.csv` }, detail);
  });

/** What has been asked, decided, tried, stopped, not known and put right. */
export function checkDialogue(context: Context): Problem[] {
  const { folder } = context;
  const long = tooLong(context);
  if (long.length > 0) return long;
  const [ofQuestion, ofTest] = [inTexts(folder.texts, 'question'), inTexts(folder.texts, 'test')];
  return [
    ...folder.questions.flatMap((row) => [...answers(row, ofQuestion), ...carried(row)]),
    ...folder.trials.flatMap((row) => outcome(row, ofTest)),
    ...daysOutOfOrder(folder.questions, 'date', 'answered'),
    ...daysOutOfOrder(folder.decisions, 'date', 'effectBy'),
    ...daysOutOfOrder(folder.trials, 'started', 'ended'),
    ...afterRelease(context),
  ];
}
