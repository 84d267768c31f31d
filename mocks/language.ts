import { isLanguage, type Language } from '#domain/kernel/text.ts';
import type { Town } from './town.ts';

/** The language an address asks for. Missing: null. @example languageIn('#/goals?lang=en') // 'en' */
export function languageIn(hash: string): Language | null {
  const said = /[?&]lang=(\w+)/.exec(hash)?.[1];
  return said !== undefined && isLanguage(said) ? said : null;
}

/** The language in the app's address, else the one that is the town's own. */
export const languageOf = (hash: string, town: Town): Language =>
  languageIn(hash) ?? (town === 'eksempelby' ? 'da' : 'sv');
