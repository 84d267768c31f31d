/** Characters of a sentence that a message repeats. */
export const LONGEST_TOLD = 240;

/** One sentence, and how it is built. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  /** Words of more than six letters. */
  readonly long: readonly string[];
}

/** Letters and digits, with the points, commas, colons and hyphens that stand inside a word or number: t.ex, 2,5, SKR:s. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.,:/][\p{L}\p{N}]+)*/gu;
/** A stop with a new beginning after it; not one inside a number. A new line begins anew, and so does the next part of a list. */
const SENTENCE_END = /(?<=[.!?…:]["'»«”’)]?)\s+(?=[^\p{Ll}])|\s*[\n|]+\s*/u;
/** Abbreviations after which the sentence goes on, whatever letter comes next. */
const GOES_ON =
  /(?:^|[\s(])(?:t\.ex|bl\.a|d\.v\.s|dvs|s\.k|fr\.o\.m|t\.o\.m|f\.eks|f\.o\.m|kl|nr|ca|jf|pkt|resp|hhv|ev|evt|inkl|exkl|ekskl|ang|vedr|avs|tel|tlf|kap|st|hr|dr|e\.g|i\.e)\.$/iu;
/** Letters. A longer word counts as long. */
const SHORT = 6;

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** Parts that were cut after an abbreviation, put together again. */
function joined(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before !== undefined && GOES_ON.test(before)) whole[whole.length - 1] = `${before} ${part}`;
    else whole.push(part);
  }
  return whole;
}

/**
 * The sentences of a text, those without words left out. A colon ends a sentence when a new one begins after it.
 *
 * @example sentencesIn('Vi ringer kl. 9 i morgon. Hör av dig.').length // 2
 */
export const sentencesIn = (text: string): readonly Sentence[] =>
  joined(text.split(SENTENCE_END))
    .map((sentence) => {
      const words = sentence.match(WORD) ?? [];
      return { text: sentence.trim(), words, long: words.filter((word) => lettersIn(word) > SHORT) };
    })
    .filter(({ words }) => words.length > 0);
