import type { OrganisationSource } from '#publish/organisation-source.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import { acronymsIn, unexplainedIn } from './acronyms.ts';
import type { FoundText } from './every-text.ts';
import { officialIn, shortenedIn } from './plain.ts';
import { LONGEST_TOLD, sentencesIn } from './sentences.ts';

/** The acronyms that the glossary has among its terms. */
export const glossed = ({ glossary }: OrganisationSource): ReadonlySet<string> =>
  new Set(glossary.flatMap(({ term }) => Object.values(term).flatMap((text) => acronymsIn(text ?? ''))));

/** The sentence in which something stands. */
const around = (text: string, written: string): string =>
  shown(sentencesIn(text).find((sentence) => sentence.text.includes(written))?.text ?? text, LONGEST_TOLD);

/** What stands between quotation marks is said by somebody else, and is let be. */
const QUOTED = /[«»“”„"][^«»“”„"]*[«»“”"]/gu;

/** What a preset says is worded by those who made it, and not for the municipality to change. */
const isOfPreset = ({ place }: FoundText): boolean => place().column?.endsWith('.preset') === true;

/** Words and letters that a reader would have to be an official to understand, each kind told once for a text. */
export function checkWording(found: FoundText, explained: ReadonlySet<string>): Problem[] {
  const { text, language, place } = found;
  const own = text.replace(QUOTED, '…');
  const [official, short] = [officialIn(own, language), shortenedIn(own, language)];
  const letters = unexplainedIn(own, explained);
  const [first, second, third] = [official[0], short[0], letters[0]];
  if ((first ?? second ?? third) === undefined || isOfPreset(found)) return [];
  const sentence = (written: string) => around(text, written);
  return [
    ...(first === undefined
      ? []
      : [problem('warning', 'official-words', place(), { sentence: sentence(first.written), found: official })]),
    ...(second === undefined
      ? []
      : [problem('warning', 'shortened-words', place(), { sentence: sentence(second.written), found: short })]),
    ...(third === undefined
      ? []
      : [problem('warning', 'unexplained-letters', place(), { sentence: sentence(third), letters })]),
  ];
}
