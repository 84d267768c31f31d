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
  const questions = counts.flatMap((steps) => {
    const answered = scaleMean(steps);
    return answered === null ? [] : [((answered.mean - 1) / (STEPS - 1)) * 100];
  });
  if (questions.length !== STATEMENTS) return null;
  const motivation = averageOf(questions.slice(0, 3));
  const leadership = averageOf(questions.slice(3, 6));
  const steering = averageOf(questions.slice(6));
  return { questions, motivation, leadership, steering, total: averageOf([motivation, leadership, steering]) };
}
