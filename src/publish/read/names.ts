import type { Language } from '#domain/kernel/text.ts';

/** What a file, a column or a choice is called: one name to show in each language, and others that are understood. */
export type Names = { readonly [language in Language]: string } & { readonly also: readonly string[] };

/** @example names('namn', 'navn', 'name') // { sv: 'namn', da: 'navn', en: 'name', also: [] } */
export const names = (sv: string, da: string, en: string, ...also: readonly string[]): Names => ({ sv, da, en, also });

export const everyName = ({ sv, da, en, also }: Names): readonly string[] => [sv, da, en, ...also];

/**
 * A name without what people write differently: capitals, spaces, hyphens, underscores, what stands in brackets,
 * and the many ways to write å, ä, ö, æ and ø.
 *
 * @example folded('Måle-enhed (valgfri)') // 'maleenhed'
 * @example folded('Maaleenhed') // 'maleenhed'
 */
export const folded = (written: string): string =>
  written
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z0-9%]/g, '')
    .replace(/aa|ae/g, 'a')
    .replaceAll('oe', 'o');

/** The language that most of the written names are in; Swedish when it can not be told. */
export function languageOf(written: readonly string[], known: readonly Names[]): Language {
  const found = new Set(written.map(folded));
  const score = (language: Language) => known.filter((one) => found.has(folded(one[language]))).length;
  if (score('en') > score('sv') && score('en') >= score('da')) return 'en';
  return score('da') > score('sv') ? 'da' : 'sv';
}
