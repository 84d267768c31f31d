import type { CheckingProblems } from './check/problems.ts';
import type { Place } from './place.ts';
import type { ReadingProblems } from './read/problems.ts';

/** Every kind of trouble, by code, with what its message needs to say. The catalogues must have words for each. */
export type ProblemKinds = ReadingProblems & CheckingProblems;
export type ProblemCode = keyof ProblemKinds;

/** An error stops the publication; a warning does not. */
export type Severity = 'error' | 'warning';

export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly place: Place;
    readonly detail: ProblemKinds[Code];
  };
}[ProblemCode];

/** The one way to make a problem, so that its detail fits its code. */
export const problem = <Code extends ProblemCode>(
  severity: Severity,
  code: Code,
  place: Place,
  detail: ProblemKinds[Code],
): Problem => ({ severity, code, place, detail }) as Problem;
