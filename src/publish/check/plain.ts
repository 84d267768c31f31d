import type { Language } from '#domain/kernel/text.ts';
import { plainDa } from './plain.da.ts';
import { plainEn } from './plain.en.ts';
import { plainSv } from './plain.sv.ts';

/** What should rather be said in other words: as it is written → what to say instead. */
type Instead = Readonly<Record<string, string>>;

export interface PlainWords {
  /** A word or phrase in small letters; * at the end for every ending. */
  readonly official: Instead;
  readonly abbreviations: Instead;
}

/** What was found in a text, as it stood there, and what could be said instead. */
export interface Found {
  readonly written: string;
  readonly instead: string;
}

interface Finder {
  readonly any: RegExp;
  readonly each: readonly { readonly pattern: RegExp; readonly instead: string }[];
}

const patternOf = (word: string): string => {
  const isStem = word.endsWith('*');
  const bare = (isStem ? word.slice(0, -1) : word).replace(/[.]/g, '\\.').replace(/\s+/g, '\\s+');
  return `${bare}${isStem ? '\\p{L}*' : ''}`;
};

/** Alone, not as a part of another word. What ends in a stop may have anything after it. */
const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}.])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

function finderOf(words: Instead): Finder {
  const all = Object.entries(words).map(([word, instead]) => ({ word: patternOf(word), instead }));
  return {
    any: alone(all.map(({ word }) => word).join('|')),
    each: all.map(({ word, instead }) => ({ pattern: alone(word), instead })),
  };
}

const inWords = { sv: plainSv, da: plainDa, en: plainEn } as const satisfies Record<Language, PlainWords>;

const FINDERS = Object.fromEntries(
  Object.entries(inWords).map(([language, { official, abbreviations }]) => [
    language,
    { official: finderOf(official), abbreviations: finderOf(abbreviations) },
  ]),
) as Readonly<Record<Language, Readonly<Record<keyof PlainWords, Finder>>>>;

/** What is a part of something else that was found is not told. */
const whole = (found: readonly Found[]): Found[] =>
  found.filter(
    (one) => !found.some(({ written }) => written.length > one.written.length && written.includes(one.written)),
  );

function find({ any, each }: Finder, text: string): Found[] {
  if (!any.test(text)) return [];
  const found = each.flatMap(({ pattern, instead }) => {
    const written = pattern.exec(text)?.[0];
    return written === undefined ? [] : [{ written, instead }];
  });
  return whole(found);
}

/** Words of officials in a text. @example officialIn('Vi avvaktar beslut avseende plats.', 'sv') // [{ written: 'avseende', instead: 'om' }] */
export const officialIn = (text: string, language: Language): Found[] => find(FINDERS[language].official, text);

/** Short forms that can be written out. @example shortenedIn('Ring t.ex. i dag.', 'sv') // [{ written: 't.ex.', instead: 'till exempel' }] */
export const shortenedIn = (text: string, language: Language): Found[] => find(FINDERS[language].abbreviations, text);
