import { explained } from '#contract/expected.ts';
import { ContractError, type Received } from '#contract/read.ts';
import { type Problem, problem } from '#publish/problem.ts';

/** The text of a file in the place that is published to, by its address there; undefined when there is none. */
export type Before = (address: string) => string | undefined;

/** What has been published earlier can not be held against what is to be published. */
export class EarlierError extends Error {
  override readonly name = 'EarlierError';
  readonly problem: Problem;
  constructor(found: Problem, cause?: unknown) {
    super(found.code, { cause });
    this.problem = found;
  }
}

const damaged = (address: string, reason: string, cause: unknown): EarlierError =>
  new EarlierError(problem('error', 'earlier-unreadable', { file: address }, { reason }), cause);

/**
 * Reads a file of an earlier release through its contract.
 *
 * Missing: undefined when there is no such file.
 * Throws:  EarlierError when it is not what it was published as.
 */
export function readEarlier<Thing>(
  before: Before,
  address: string,
  read: (json: unknown) => Received<Thing>,
): Received<Thing> | undefined {
  const text = before(address);
  if (text === undefined) return undefined;
  try {
    return read(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof ContractError) throw damaged(address, explained(cause), cause);
    if (cause instanceof SyntaxError) throw damaged(address, cause.message, cause);
    throw cause;
  }
}
