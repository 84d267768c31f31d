import { isLanguage, LANGUAGES, type Language } from '#domain/kernel/text.ts';

/**
 * The language to wait and to fail in, before the municipality's own is known: the address's, else the browser's, else Swedish.
 *
 * @example firstLanguage(null, ['nb-NO', 'da-DK']) // 'da'
 */
export function firstLanguage(inAddress: Language | null, preferred: readonly string[]): Language {
  if (inAddress !== null) return inAddress;
  return preferred.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? LANGUAGES[0];
}
