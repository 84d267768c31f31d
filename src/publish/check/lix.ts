import { type Sentence, sentencesIn } from './sentences.ts';

/** How hard a text is to read. Above 50 is hard, above 60 is the language of experts. */
export interface Readability {
  /** Words per sentence, plus long words in percent. Rounded to a whole number. */
  readonly lix: number;
  readonly words: number;
  /** The sentence with the most words. */
  readonly longest: Sentence;
  /** The sentence with the most long words. */
  readonly heaviest: Sentence;
}

/** The first with the most of something. */
const most = (sentences: readonly Sentence[], first: Sentence, count: (one: Sentence) => number): Sentence =>
  sentences.reduce((best, one) => (count(one) > count(best) ? one : best), first);

/**
 * Läsbarhetsindex: words per sentence plus the percentage of words with more than six letters.
 *
 * Missing: null for a text without words.
 * Source:  Björnsson (1968), Läsbarhet.
 *
 * @example readability('Vi hälsar på alla. Vi lyssnar.').lix // 20
 */
export function readability(text: string): Readability | null {
  const sentences = sentencesIn(text);
  const [first] = sentences;
  if (first === undefined) return null;
  const words = sentences.reduce((sum, one) => sum + one.words.length, 0);
  const long = sentences.reduce((sum, one) => sum + one.long.length, 0);
  return {
    lix: Math.round(words / sentences.length + (long * 100) / words),
    words,
    longest: most(sentences, first, (one) => one.words.length),
    heaviest: most(sentences, first, (one) => one.long.length),
  };
}
