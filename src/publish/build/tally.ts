import type { AnswerMeaning } from '#domain/feedback/indicator.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { AnswerFields, Folder, InvitedFields, Row } from '#publish/rows.ts';
import type { UnitOrder } from './order.ts';
import { sortedPeriods } from './periods.ts';
import { remembered } from './remembered.ts';
import { optionsByText, sameOption } from './scale.ts';

type Counts = Readonly<Record<AnswerMeaning | 'none', Int32Array>>;

/** Answers to one question, persons, by unit and wave (see cellOf), the units below a unit included. */
export interface QuestionTally {
  readonly counts: Counts;
  /** For each wave: whether anyone has rows for the question. */
  readonly asked: readonly boolean[];
}

/** Every answer added up over the tree, once, for checks and figures alike. */
export interface Tally {
  readonly order: UnitOrder;
  /** Oldest first. */
  readonly waves: readonly Period[];
  readonly questions: ReadonlyMap<string, QuestionTally>;
  /** Cells in which the unit itself, not those below it, has answers to any question. */
  readonly ownAnswers: Uint8Array;
  /** Cells in which the unit itself has been given a number invited. */
  readonly ownInvited: Uint8Array;
  /** Persons invited, units below included; -1 where nobody knows. */
  readonly invited: Int32Array;
  /** Whether every row pointed at something known: else nothing may be called missing. */
  readonly complete: { readonly answers: boolean; readonly invited: boolean };
}

/** Where a unit's figure for a wave stands. */
export const cellOf = (tally: Pick<Tally, 'waves'>, unit: number, wave: number): number =>
  unit * tally.waves.length + wave;

/** Adds every unit's cells to those of the unit above it, from the leaves up. */
function addUp(cells: Int32Array, { above }: UnitOrder, width: number): void {
  for (let unit = above.length - 1; unit > 0; unit -= 1) {
    const to = (above[unit] ?? 0) * width;
    for (let at = 0; at < width; at += 1) cells[to + at] = (cells[to + at] ?? 0) + (cells[unit * width + at] ?? 0);
  }
}

/** The cell of a row, or undefined when the row points at nothing. */
type Find = (fields: { readonly unit: string; readonly wave: Period }) => number | undefined;

function finder(order: UnitOrder, waves: readonly Period[]): Find {
  const positions = new Map(waves.map((wave, at) => [wave, at]));
  return ({ unit, wave }) => {
    const [at, inWave] = [order.position.get(unit), positions.get(wave)];
    return at === undefined || inWave === undefined ? undefined : cellOf({ waves }, at, inWave);
  };
}

function questionsOf(folder: Folder, size: number, waves: number) {
  return new Map(
    folder.indicators.flatMap(({ fields: { id, kind, scale } }) => {
      const options = folder.organisation.scales.get(scale ?? '');
      if (kind !== 'survey' || options === undefined) return [];
      const cells = () => new Int32Array(size);
      const counts: Counts = { good: cells(), neutral: cells(), bad: cells(), none: cells() };
      return [[id, { counts, asked: Array.from({ length: waves }, () => false), options: optionsByText(options) }]];
    }),
  );
}

function invitedOf(
  rows: readonly Row<InvitedFields>[],
  find: Find,
  answered: Uint8Array,
  order: UnitOrder,
  width: number,
) {
  const own = new Uint8Array(answered.length);
  const sum = new Int32Array(answered.length);
  for (const { fields } of rows) {
    const cell = find(fields);
    if (cell === undefined) continue;
    own[cell] = 1;
    sum[cell] = fields.invited;
  }
  const given = Int32Array.from(own);
  const lacking = Int32Array.from(answered, (has, cell) => (has === 1 && own[cell] === 0 ? 1 : 0));
  for (const cells of [sum, given, lacking]) addUp(cells, order, width);
  return { own, invited: sum.map((persons, cell) => (given[cell] === 0 || lacking[cell] !== 0 ? -1 : persons)) };
}

/**
 * All answers and numbers invited, added up over the tree.
 *
 * Missing: rows that point at nothing known are passed over; the checks have named them.
 */
export function tallyOf(folder: Folder, order: UnitOrder): Tally {
  const waves = sortedPeriods(folder.organisation.waves.map((wave) => wave.period));
  const size = order.rows.length * waves.length;
  const questions = questionsOf(folder, size, waves.length);
  const find = finder(order, waves);
  const ownAnswers = new Uint8Array(size);
  const same = remembered(sameOption);
  let placed = 0;
  for (const { fields } of folder.answers as readonly Row<AnswerFields>[]) {
    const question = questions.get(fields.question);
    const option = question?.options.get(same(fields.option));
    const cell = find(fields);
    if (question === undefined || option === undefined || cell === undefined) continue;
    placed += 1;
    const counts = question.counts[option.means];
    counts[cell] = (counts[cell] ?? 0) + fields.count;
    question.asked[cell % waves.length] = true;
    if (fields.count > 0) ownAnswers[cell] = 1;
  }
  for (const { counts } of questions.values()) {
    for (const cells of Object.values(counts)) addUp(cells, order, waves.length);
  }
  const { own, invited } = invitedOf(folder.invited, find, ownAnswers, order, waves.length);
  const complete = {
    answers: placed === folder.answers.length,
    invited: folder.invited.every(({ fields }) => find(fields) !== undefined),
  };
  return { order, waves, questions, ownAnswers, ownInvited: own, invited, complete };
}
