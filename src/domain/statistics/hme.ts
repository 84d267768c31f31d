import { scaleMean } from './scale.ts';
import { averageOf } from './tolerance.ts';

/** Sustainable staff engagement (hållbart medarbetarengagemang). Every index from 0 to 100, not rounded. */
export interface Hme {
  readonly questions: readonly number[];
  readonly motivation: number;
  readonly leadership: number;
  readonly steering: number;
  readonly total: number;
}

const STATEMENTS = 9;
const STEPS = 5;

/** The index of one statement, 0 to 100. Null when nobody answered it. */
function statementIndex(steps: readonly number[]): number | null {
  if (steps.length !== STEPS) throw new RangeError('not five steps');
  const answered = scaleMean(steps);
  return answered === null ? null : ((answered.mean - 1) / (STEPS - 1)) * 100;
}

/**
 * One part of HME from its own three statements: motivation, leadership or steering, 0 to 100.
 *
 * Unit:    a list for each statement of how many answered 1, 2, 3, 4 and 5.
 * Missing: null when nobody answered some statement.
 * Throws:  RangeError for a list without five counts, and for a broken count.
 *
 * @example hmePart([[0, 0, 0, 0, 6], [0, 0, 6, 0, 0], [0, 0, 6, 0, 0]])?.toFixed(1) // '66.7'
 */
export function hmePart(statements: readonly (readonly number[])[]): number | null {
  const indexes = statements.flatMap((steps) => statementIndex(steps) ?? []);
  return indexes.length === 0 || indexes.length < statements.length ? null : averageOf(indexes);
}

/**
 * The HME index from its nine statements: motivation 1–3, leadership 4–6, steering 7–9.
 *
 * Unit:    nine lists of how many answered 1, 2, 3, 4 and 5.
 * Missing: null when nobody answered some statement: the index needs all nine.
 * Throws:  RangeError when there are not nine lists of five counts, or a count is broken.
 * Source:  SKR and RKA. Check one municipality's own figures against it before use.
 *
 * @example hme(Array.from({ length: 9 }, () => [0, 0, 7, 0, 0]))?.total // 50
 */
export function hme(counts: readonly (readonly number[])[]): Hme | null {
  if (counts.length !== STATEMENTS || counts.some((steps) => steps.length !== STEPS)) {
    throw new RangeError('not nine statements with five steps each');
  }
  const questions = counts.flatMap((steps) => statementIndex(steps) ?? []);
  if (questions.length !== STATEMENTS) return null;
  const motivation = averageOf(questions.slice(0, 3));
  const leadership = averageOf(questions.slice(3, 6));
  const steering = averageOf(questions.slice(6));
  return { questions, motivation, leadership, steering, total: averageOf([motivation, leadership, steering]) };
}
