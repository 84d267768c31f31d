import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Folder } from '#publish/rows.ts';
import { everyText, type FoundText } from './every-text.ts';
import { readability } from './lix.ts';

/** Above this a text is hard to read, in Björnsson's scale. */
const HARD = 50;
/** Words. Below this the figure says little of the text. */
const ENOUGH_WORDS = 12;
/** Characters. What is longer does not fit where names and titles stand. */
export const LONGEST_TITLE = 400;

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

function hard({ text, place }: FoundText): Problem[] {
  const found = readability(text);
  if (found === null || found.words < ENOUGH_WORDS || found.lix <= HARD) return [];
  return [problem('warning', 'hard-to-read', place(), { lix: found.lix, sentence: shown(found.longest) })];
}

function long({ text, place }: FoundText): Problem[] {
  if (text.length <= LONGEST_TITLE) return [];
  return [problem('warning', 'long-title', place(), { length: text.length, most: LONGEST_TITLE })];
}

/** What a reader would stumble over. */
export function checkReadable(folder: Folder): Problem[] {
  const problems: Problem[] = [];
  for (const found of everyText(folder)) {
    problems.push(...hidden(found));
    if (found.use === 'prose') problems.push(...hard(found));
    if (found.use === 'title') problems.push(...long(found));
  }
  return problems;
}
