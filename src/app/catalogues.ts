import type { Language } from '#domain/kernel/text.ts';
import type { Words } from '#words/sv.ts';

/** One file for each language, fetched when it is wanted. */
const catalogues: { readonly [language in Language]: () => Promise<Words> } = {
  sv: async () => (await import('#words/sv.ts')).sv,
  da: async () => (await import('#words/da.ts')).da,
  en: async () => (await import('#words/en.ts')).en,
};

const loaded = new Map<Language, Promise<Words>>();

/** What the product says in a language. The same promise each time, so that a component may wait for it. */
export function wordsIn(language: Language): Promise<Words> {
  const words = loaded.get(language) ?? catalogues[language]();
  loaded.set(language, words);
  return words;
}
