import { LANGUAGES } from '#domain/kernel/text.ts';
import type { Problem } from '#publish/problem.ts';
import { publishFiles } from '#publish/publish.ts';
import { describe as inWords } from '#publish/words/messages.ts';
import { type Change, townWith } from '#tests/publish/town.ts';

export const TODAY = '2026-03-10';

/** One fault, and the one message it should give. */
export interface Case {
  readonly fault: string;
  readonly changes: readonly Change[];
  /** severity code file:row:column, row and column where there are any. */
  readonly says: string;
  /** What every language must repeat. */
  readonly names: readonly string[];
}

const inShort = ({ severity, code, place: { file, row, column } }: Problem): string =>
  `${severity} ${code} ${[file, row, column].filter((part) => part !== undefined).join(':')}`;

const problemsWith = (changes: readonly Change[]): readonly Problem[] =>
  publishFiles(townWith(changes), { today: TODAY }).problems;

/** All that is said, in short, one line for each. */
export const saidOf = (changes: readonly Change[]): string => problemsWith(changes).map(inShort).join('\n');

/** What the messages leave out of what they should repeat, by language, and messages that say nothing. */
export function unsaidIn({ changes, names }: Case): string[] {
  return problemsWith(changes).flatMap((problem) =>
    LANGUAGES.flatMap((language) => {
      const words = inWords(problem, language);
      const wanted = [problem.place.file, problem.place.row?.toString() ?? '', problem.place.column ?? '', ...names];
      return wanted.filter((part) => !words.includes(part)).map((part) => `${language}: no ${part} in ${words}`);
    }),
  );
}
