import type { Language } from '#domain/kernel/text.ts';

/** Letters. A shorter word has too many others that begin like it: plan and planet. English adds a single letter. */
const LONG_ENOUGH: Record<Language, number> = { sv: 5, da: 5, en: 3 };

const ENDINGS: Record<Language, readonly string[]> = {
  sv: ['en', 'n', 'et', 't', 'ar', 'er', 'or', 'r', 'arna', 'erna', 'orna', 'rna', 'na', 'a'],
  da: ['en', 'n', 'et', 't', 'e', 'er', 'r', 'ene', 'erne', 'rne', 'ne'],
  en: [],
};

/** What a word that ends so becomes in its other forms: the ending falls off, and one of these comes instead. */
const CHANGED: Record<Language, readonly (readonly [ending: string, instead: readonly string[]])[]> = {
  sv: [
    ['are', ['arna']],
    ['a', ['or', 'orna']],
    ['m', ['mmet', 'mmen']],
  ],
  da: [['m', ['mmet', 'mmene']]],
  en: [['y', ['ies']]],
};

const genitive = (form: string, language: Language): string[] => {
  if (language === 'en') return [`${form}'s`, `${form}’s`];
  return form.endsWith('s') ? [] : [`${form}s`];
};

const isAbbreviation = (term: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(term);

function inflected(term: string, language: Language): string[] {
  if (term.length < LONG_ENOUGH[language]) return [];
  const added = language === 'en' ? [`${term}s`] : ENDINGS[language].map((ending) => term + ending);
  const changed = CHANGED[language].flatMap(([ending, instead]) =>
    term.endsWith(ending) ? instead.map((other) => term.slice(0, -ending.length) + other) : [],
  );
  return [...added, ...changed];
}

/** An abbreviation in parentheses names the same thing: both stand for it. */
function namesIn(term: string): string[] {
  const [, long, short] = /^(.+?)\s*\(([^()]+)\)$/.exec(term) ?? [];
  return long === undefined || short === undefined ? [term] : [long, short];
}

/**
 * Every form of a term that may be taken for it: as it is, with the usual endings of nouns, and in the genitive. Few rather
 * than wrong: a word that is only part of another is not one of them.
 *
 * @example formsOf('LSS', 'sv') // ['LSS', 'LSSs', 'LSS:s']
 */
export function formsOf(term: string, language: Language): string[] {
  return namesIn(term.trim()).flatMap((name) => {
    if (isAbbreviation(name))
      return language === 'en' ? [name, ...genitive(name, language)] : [name, `${name}s`, `${name}:s`];
    return [name, ...inflected(name, language)].flatMap((form) => [form, ...genitive(form, language)]);
  });
}
