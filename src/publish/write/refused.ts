import type { Problem } from '#publish/problem.ts';

/** The release could not be put in place; what was there before still is. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly problem: Problem;
  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}
