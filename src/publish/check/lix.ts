/** How hard a text is to read. Above 50 is hard, above 60 is the language of experts. */
export interface Readability {
  /** Words per sentence, plus long words in percent. Rounded to a whole number. */
  readonly lix: number;
  readonly words: number;
  /** The sentence with the most words. */
  readonly longest: string;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** A stop with a new beginning after it; not one inside a number or in an abbreviation such as t.ex. */
const SENTENCE_END = /(?<=[.!?…:])\s+(?=[^\p{Ll}])|\n+/u;
/** Letters. A longer word counts as long. */
const SHORT = 6;

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/**
 * Läsbarhetsindex: words per sentence plus the percentage of words with more than six letters.
 *
 * Missing: null for a text without words.
 * Source:  Björnsson (1968), Läsbarhet.
 *
 * @example readability('Vi hälsar på alla. Vi lyssnar.').lix // 20
 */
export function readability(text: string): Readability | null {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) => ({ sentence: sentence.trim(), words: wordsIn(sentence).length }))
    .filter(({ words }) => words > 0);
  const words = wordsIn(text);
  const [first] = sentences;
  if (first === undefined) return null;
  const long = words.filter((word) => word.length > SHORT).length;
  const longest = sentences.reduce((most, one) => (one.words > most.words ? one : most), first);
  const lix = words.length / sentences.length + (long * 100) / words.length;
  return { lix: Math.round(lix), words: words.length, longest: longest.sentence };
}
