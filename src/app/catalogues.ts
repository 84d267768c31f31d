import type { Language } from '#domain/kernel/text.ts';
import type { FirstWords } from '#words/sv.first.ts';
import type { PageWords } from '#words/sv.pages.ts';
import type { Words } from '#words/sv.ts';

type Catalogues<Part> = { readonly [language in Language]: () => Promise<Part> };

/** Two files for each language: the first page's words, and those of the pages that follow. */
const first: Catalogues<FirstWords> = {
  sv: async () => (await import('#words/sv.first.ts')).svFirst,
  da: async () => (await import('#words/da.first.ts')).daFirst,
  en: async () => (await import('#words/en.first.ts')).enFirst,
};

const further: Catalogues<PageWords> = {
  sv: async () => (await import('#words/sv.pages.ts')).svPages,
  da: async () => (await import('#words/da.pages.ts')).daPages,
  en: async () => (await import('#words/en.pages.ts')).enPages,
};

/** Asks once for each language and gives the same promise each time, so that a component may wait for it. */
function once<Thing>(fetch: (language: Language) => Promise<Thing>): (language: Language) => Promise<Thing> {
  const asked = new Map<Language, Promise<Thing>>();
  return (language) => {
    const earlier = asked.get(language);
    if (earlier !== undefined) return earlier;
    const promise = fetch(language);
    asked.set(language, promise);
    // Marked as React reads a promise: once kept, nobody waits for it and nothing on screen goes away meanwhile.
    const mark = (value: Thing) => Object.assign(promise, { status: 'fulfilled', value });
    // One that was not kept is asked for anew.
    promise.then(mark, () => asked.delete(language));
    return promise;
  };
}

/** What the product says on its first page. */
export const wordsIn = once((language) => first[language]());

/** All that the product says. */
export const allWordsIn = once(async (language): Promise<Words> => {
  const [words, more] = await Promise.all([wordsIn(language), further[language]()]);
  return { ...words, ...more };
});
