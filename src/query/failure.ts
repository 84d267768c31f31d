import type { ContractError } from '#contract/read.ts';
import type { Mismatch } from '#domain/kernel/release.ts';

/** Everything that can go wrong on the way, as a closed list: each has its own words. */
export type Failure =
  | { readonly kind: 'unreachable' | 'timeout' | 'signin' | 'notFound' | 'format' | 'version' | 'tooLarge' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'provenance' | 'release' | 'noRelease' };

export class AskError extends Error {
  override readonly name = 'AskError';
  readonly failure: Failure;
  /** When it was found, for "since". */
  readonly since = new Date();
  constructor(failure: Failure, address: string, cause?: unknown) {
    super(`${failure.kind} at ${address}`, { cause });
    this.failure = failure;
  }
}

const SIGN_IN = new Set([401, 403]);

export function failureOfStatus(status: number): Failure {
  if (SIGN_IN.has(status)) return { kind: 'signin' };
  return status === 404 || status === 410 ? { kind: 'notFound' } : { kind: 'http', status };
}

/** Two files that must not be shown together: a later release can be fetched anew, another origin can not. */
export const failureOfMismatch = (mismatch: Mismatch): Failure => ({
  kind: mismatch === 'release' ? 'release' : 'provenance',
});

/** What a reader's complaint means to the person in front of the page. */
export const failureOfContract = (error: ContractError): Failure => ({
  kind: error.kind === 'newer' ? 'version' : 'format',
});

/** The failure behind any thrown thing, and since when; null when it is a fault of our own. */
export function failureOf(error: unknown): { readonly failure: Failure; readonly since: Date } | null {
  return error instanceof AskError ? { failure: error.failure, since: error.since } : null;
}
