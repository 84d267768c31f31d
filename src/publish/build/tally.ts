import type { AnswerMeaning } from '#domain/feedback/indicator.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { OrganisationSource, ScaleOption } from '#publish/organisation-source.ts';
import type { AnswerFields, IndicatorFields, InvitedFields } from '#publish/rows.ts';
import { addUp } from './add-up.ts';
import type { Counting } from './calendars.ts';
import type { UnitOrder } from './order.ts';
import { invitedIn, type Reached, reachedBy } from './reached.ts';
import { optionsByText } from './scale.ts';

type Counts = Readonly<Record<AnswerMeaning | 'none', Int32Array>>;

/** Answers to one question, persons, by unit and wave (see cellOf), the units below a unit included. */
export interface QuestionTally {
  readonly counts: Counts;
  /** For each wave: whether anyone has rows for the question. */
  readonly asked: readonly boolean[];
  readonly reached: Reached;
}

/** All answers that are counted together, added up over the tree, once, for checks and figures alike. */
export interface Tally extends Counting {
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

/** What a tally is to be of. */
export interface Counted extends Counting, Pick<Tally, 'waves'> {
  readonly indicators: readonly IndicatorFields[];
  /** Sets that not everyone who was invited is asked: only those in units that have answers to one of their questions. */
  readonly partly: ReadonlySet<string>;
}

/** A tally under way. Each row is taken or, when it points at nothing known, passed over. */
export interface Making {
  /** same: the option as it is compared. Answers whether the row had a place. */
  readonly answer: (row: AnswerFields, same: string) => boolean;
  readonly invite: (row: InvitedFields) => boolean;
  readonly done: (complete: Tally['complete']) => Tally;
}

/** The cell of a row, or undefined when the row points at nothing. */
export function finder({ position }: UnitOrder, waves: readonly Period[]) {
  const positions = new Map(waves.map((wave, at) => [wave, at]));
  return ({ unit, wave }: { readonly unit: string; readonly wave: Period }): number | undefined => {
    const [at, inWave] = [position.get(unit), positions.get(wave)];
    return at === undefined || inWave === undefined ? undefined : cellOf({ waves }, at, inWave);
  };
}

interface Question extends Omit<QuestionTally, 'reached'> {
  readonly asked: boolean[];
  readonly options: ReadonlyMap<string, ScaleOption>;
  /** Cells in which a unit itself has answers to the set, where not everyone is asked it. */
  readonly ofSet: Uint8Array | null;
}

function questionOf(options: readonly ScaleOption[], size: number, waves: number, ofSet: Uint8Array | null): Question {
  const cells = () => new Int32Array(size);
  const counts = { good: cells(), neutral: cells(), bad: cells(), none: cells() };
  return { counts, asked: Array.from({ length: waves }, () => false), options: optionsByText(options), ofSet };
}

/** Begins a tally. Its rows are given it one by one, so that several can be made of one reading of a large table. */
export function makingOf(order: UnitOrder, scales: OrganisationSource['scales'], counted: Counted): Making {
  const { calendar, asked, set, waves, indicators, partly } = counted;
  const [width, size] = [waves.length, order.rows.length * waves.length];
  const find = finder(order, waves);
  const questions = new Map<string, Question>();
  const sets = new Map([...partly].map((one) => [one, new Uint8Array(size)]));
  for (const { id, scale, set: own = '' } of indicators)
    questions.set(id, questionOf(scales.get(scale ?? '') ?? [], size, width, sets.get(own) ?? null));
  const [ownAnswers, ownInvited, invited] = [new Uint8Array(size), new Uint8Array(size), new Int32Array(size)];
  return {
    answer: (row, same) => {
      const [question, cell] = [questions.get(row.question), find(row)];
      const option = question?.options.get(same);
      if (question === undefined || option === undefined || cell === undefined) return false;
      const counts = question.counts[option.means];
      counts[cell] = (counts[cell] ?? 0) + row.count;
      question.asked[cell % width] = true;
      if (row.count === 0) return true;
      ownAnswers[cell] = 1;
      if (question.ofSet !== null) question.ofSet[cell] = 1;
      return true;
    },
    invite: (row) => {
      const cell = find(row);
      if (cell === undefined) return false;
      ownInvited[cell] = 1;
      invited[cell] = row.invited;
      return true;
    },
    done: (complete) => {
      for (const { counts } of questions.values())
        for (const cells of Object.values(counts)) addUp(cells, order, width);
      const reached = new Map<Uint8Array, Reached>(
        [...sets.values()].map((ofSet) => [ofSet, reachedBy(ofSet, ownInvited, invited, order, width)]),
      );
      const all: Reached = { units: null, invited: invitedIn(ownInvited, invited, ownAnswers, order, width) };
      const told = new Map(
        [...questions].map(([id, one]) => [id, { ...one, reached: (one.ofSet && reached.get(one.ofSet)) ?? all }]),
      );
      const { invited: sum } = all;
      return { order, calendar, asked, set, waves, questions: told, ownAnswers, ownInvited, invited: sum, complete };
    },
  };
}
