import type { MixPlan } from './counts.ts';
import type { Table } from './csv.ts';
import { type Draw, mulberry32, seedOf } from './random.ts';
import type { AnswerRow, QuestionPlan, SurveyPlan } from './survey.ts';
import type { Headings } from './tables.ts';

/** How much more often, or less, the persons of a group answer well. At 1 all of them do before anybody else. */
export interface Lean {
  readonly wave: string;
  readonly question: string;
  readonly axis: string;
  readonly group: string;
  readonly by: number;
}

export interface ByGroupPlan extends SurveyPlan {
  readonly mix: readonly MixPlan[];
  readonly leans: readonly Lean[];
}

/** One group's answers, by option. */
interface GroupRow extends Omit<AnswerRow, 'unit'> {
  readonly axis: string;
  readonly group: string;
}

const shuffled = <Thing>(draw: Draw, things: readonly Thing[]): Thing[] =>
  things
    .map((thing) => ({ thing, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);

/** Somebody who answered: the group they are in along each axis; none for who is in no group. */
type Person = Readonly<Record<string, string>>;

/** Everyone who answered in a wave. Who is in no group along one axis is so along all of them. */
function peopleIn(draw: Draw, { axes }: MixPlan, answered: number): Person[] {
  const byAxis = Object.entries(axes).map(([axis, groups]) => {
    const labels = Object.entries(groups).flatMap(([group, [, some]]) => Array.from({ length: some }, () => group));
    return { axis, labels: shuffled(draw, labels) };
  });
  return Array.from({ length: answered }, (_, at) =>
    Object.fromEntries(byAxis.flatMap(({ axis, labels }) => (labels[at] === undefined ? [] : [[axis, labels[at]]]))),
  );
}

/**
 * Gives each answer to a person: the good ones to those who lean to them, else by chance. Who is left over skipped the
 * question.
 */
function givenOut(draw: Draw, people: readonly Person[], answers: readonly string[], good: number, leans: Lean[]) {
  const leanOf = (person: Person): number =>
    leans.reduce((sum, { axis, group, by }) => sum + (person[axis] === group ? by : 0), 0);
  const leaning = shuffled(draw, people)
    .slice(0, answers.length)
    .map((person) => ({ person, at: draw() + leanOf(person) }))
    .sort((one, other) => other.at - one.at);
  const [well, others] = [shuffled(draw, answers.slice(0, good)), shuffled(draw, answers.slice(good))];
  return leaning.map(({ person }, at) => ({ person, option: [...well, ...others][at] ?? '' }));
}

/** One group's rows: one for each option that somebody chose, or one that says that nobody answered. */
function rowsOf(options: readonly string[], chosen: readonly string[], row: Omit<GroupRow, 'option' | 'count'>) {
  const told = options.flatMap((option): GroupRow[] => {
    const count = chosen.filter((one) => one === option).length;
    return count === 0 ? [] : [{ ...row, option, count }];
  });
  return told.length > 0 ? told : [{ ...row, option: options[0] ?? '', count: 0 }];
}

/** The answers to one question in one wave, one after the other in the order of the options, and how many are good. */
function answersIn(question: QuestionPlan, rows: readonly AnswerRow[]) {
  const counts = question.options.map((option) =>
    rows.reduce((sum, row) => sum + (row.option === option ? row.count : 0), 0),
  );
  const answers = question.options.flatMap((option, at) => Array.from({ length: counts[at] ?? 0 }, () => option));
  return { answers, good: counts.slice(0, question.good).reduce((sum, count) => sum + count, 0) };
}

/**
 * The answers to the questions of the form, divided along each axis in each wave in which the groups were counted. Who is
 * in none of the groups has no row.
 */
export function groupRows(plan: ByGroupPlan, rows: readonly AnswerRow[]): GroupRow[] {
  const { town, waves, units, mix, questions, leans } = plan;
  return mix.flatMap((inWave) => {
    const { wave, axes } = inWave;
    const answered = units.reduce((sum, unit) => sum + (unit.answered[waves.indexOf(wave)] ?? 0), 0);
    const people = peopleIn(mulberry32(seedOf(`${town} ${wave}`)), inWave, answered);
    return questions.flatMap((question) => {
      const own = rows.filter((row) => row.wave === wave && row.question === question.id);
      const { answers, good } = answersIn(question, own);
      const leaning = leans.filter((one) => one.wave === wave && one.question === question.id);
      const draw = mulberry32(seedOf(`${town} ${question.id} ${wave} groups`));
      const given = givenOut(draw, people, answers, good, leaning);
      return Object.entries(axes).flatMap(([axis, groups]) =>
        Object.keys(groups).flatMap((group) => {
          const chosen = given.flatMap(({ person, option }) => (person[axis] === group ? [option] : []));
          return rowsOf(question.options, chosen, { wave, question: question.id, axis, group });
        }),
      );
    });
  });
}

export function groupAnswersTable(
  rows: readonly GroupRow[],
  headings: Headings<'wave' | 'question' | 'axis' | 'group' | 'option' | 'count'>,
): Table {
  const { wave, question, axis, group, option, count } = headings;
  return {
    headings: [wave, question, axis, group, option, count],
    rows: rows.map((row) => [row.wave, row.question, row.axis, row.group, row.option, row.count]),
  };
}
