import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { REFUSALS, type Refusal } from '#publish/words/errand.ts';
import { writtenAfter } from './options.ts';
import { RefusedError } from './refused.ts';
import type { Wish } from './wish.ts';

/** 0: made; 1: figures, a browser or a disk said no; 2: asked in a way that can not be followed. */
export type ExitCode = 0 | 1 | 2;

/** What every errand needs of the computer it runs on. */
export interface Desk {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Publishes a folder of tables and gives the folder of the release; null when the publisher has said why not. */
  readonly publish: (folder: string) => string | null;
}

/** A command that makes a file of a release. */
export interface Errand<Wished extends Wish> {
  readonly words: Readonly<Record<Language, { readonly usage: string }>>;
  readonly wishIn: (words: readonly string[]) => Wished;
  /** Throws: RefusedError. */
  readonly make: (wish: Wished) => Promise<0 | 1>;
}

/** Asked in a way that can not be followed, unlike figures, a browser or a disk that say no. */
const MISUSE: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'unknown-option',
  'option-without-value',
  'unknown-language',
  'two-at-once',
  'no-release',
  'no-pdf',
  'no-meeting-file',
  'no-goal',
  'no-unit',
]);

/** Does what the words after the command ask for, and says what came of it. */
export async function carryOut<Wished extends Wish>(
  words: readonly string[],
  errand: Errand<Wished>,
  { out, err }: Desk,
): Promise<ExitCode> {
  const written = writtenAfter(words, 'language');
  const language = isLanguage(written) ? written : 'sv';
  const { usage } = errand.words[language];
  try {
    const wish = errand.wishIn(words);
    if (!wish.wantsHelp) return await errand.make(wish);
    out(`${usage}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { code, at } = error.why;
    const isMisuse = MISUSE.has(code);
    err(`${REFUSALS[language][code](at)}\n${isMisuse ? `\n${usage}\n` : ''}`);
    return isMisuse ? 2 : 1;
  }
}
