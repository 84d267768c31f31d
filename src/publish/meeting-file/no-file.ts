import type { NoFile } from '#publish/words/meeting-file.ts';

/** There will be no meeting file, for a reason that a person can do something about. */
export class NoFileError extends Error {
  override readonly name = 'NoFileError';
  readonly why: NoFile;
  constructor(code: NoFile['code'], at: string, cause?: unknown) {
    super(`${code}: ${at}`, { cause });
    this.why = { code, at };
  }
}
