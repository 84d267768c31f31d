import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Folder } from '#publish/rows.ts';
import { everyText, type FoundText } from './every-text.ts';
import { readability } from './lix.ts';
import { LONGEST_TOLD, type Sentence } from './sentences.ts';
import { checkWording, glossed } from './wording.ts';

/** Above this a text is hard to read, in Björnsson's scale. */
const HARD = 50;
/** Words. Below this the figure says little of the text. */
const ENOUGH_WORDS = 12;
/** Words. A longer sentence has to be read twice, however short its words are. */
const MOST_WORDS = 25;
/** Characters. What is longer does not fit where names and titles stand. */
export const LONGEST_TITLE = 400;
/** Long words that a message names. */
const MOST_NAMED = 4;

/** Zero-width signs, and signs that turn the direction of writing. The joiner between two pictures is let be. */
const HIDDEN =
  /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;

function hidden({ text, place }: FoundText): Problem[] {
  const all = text.match(HIDDEN) ?? [];
  const code = all[0]?.codePointAt(0);
  if (code === undefined) return [];
  const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return [problem('warning', 'hidden-character', place(), { character, times: all.length })];
}

const told = ({ text, words, long }: Sentence) => ({
  sentence: shown(text, LONGEST_TOLD),
  words: words.length,
  long: [...new Set(long)].toSorted((one, other) => other.length - one.length).slice(0, MOST_NAMED),
});

function hard({ text, place }: FoundText): Problem[] {
  const found = readability(text);
  if (found === null) return [];
  const { lix, words, longest, heaviest } = found;
  if (words >= ENOUGH_WORDS && lix > HARD) {
    const isLong = longest.words.length > MOST_WORDS;
    const detail = isLong
      ? ({ lix, why: 'long-sentences', ...told(longest) } as const)
      : ({ lix, why: 'long-words', ...told(heaviest) } as const);
    return [problem('warning', 'hard-to-read', place(), detail)];
  }
  if (longest.words.length <= MOST_WORDS) return [];
  const detail = { sentence: shown(longest.text, LONGEST_TOLD), words: longest.words.length, most: MOST_WORDS };
  return [problem('warning', 'long-sentence', place(), detail)];
}

function long({ text, place }: FoundText): Problem[] {
  if (text.length <= LONGEST_TITLE) return [];
  return [problem('warning', 'long-title', place(), { length: text.length, most: LONGEST_TITLE })];
}

/** What a reader would stumble over. */
export function checkReadable(folder: Folder): Problem[] {
  const problems: Problem[] = [];
  const explained = glossed(folder.organisation);
  for (const found of everyText(folder)) {
    problems.push(...hidden(found));
    if (found.use === 'prose') problems.push(...hard(found));
    if (found.use === 'title') problems.push(...long(found));
    if (found.isSaid) problems.push(...checkWording(found, explained));
  }
  return problems;
}
