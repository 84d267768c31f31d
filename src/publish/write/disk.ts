import { type Problem, problem } from '#publish/problem.ts';
import { WriteError } from './refused.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown';

const diskProblem = (code: string, file: string): Problem => {
  const kind = FULL.has(code) ? 'disk-full' : REFUSED.has(code) ? 'disk-refused' : 'disk-failed';
  return problem('error', kind, { file }, { code });
};

/** What the disk said no with, as a problem that has words. A refusal of our own goes through as it is. */
export const asWriteError = (cause: unknown, target: string): WriteError =>
  cause instanceof WriteError ? cause : new WriteError(diskProblem(codeOf(cause), target), cause);
