import type { Refusal } from '#publish/words/cli.ts';

/** No file is made, for a reason that a person can do something about: a code, and what it is about. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly why: Refusal;

  constructor(code: Refusal['code'], at: string, cause?: unknown) {
    super(`${code}: ${at}`, { cause });
    this.why = { code, at };
  }
}
