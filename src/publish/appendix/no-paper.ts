import type { NoPaper } from '#publish/words/appendix.ts';

/** Why there are no papers: a code, and what it is about. */
export class NoPaperError extends Error {
  readonly why: NoPaper;

  constructor(code: NoPaper['code'], at: string, cause?: unknown) {
    super(`${code}: ${at}`, { cause });
    this.why = { code, at };
  }
}
