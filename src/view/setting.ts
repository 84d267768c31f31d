import type { Origin } from '#domain/kernel/release.ts';
import { type Language, type Texts, textIn } from '#domain/kernel/text.ts';
import type { FirstWords } from '#words/sv.first.ts';
import type { Words } from '#words/sv.ts';
import type { Place } from './address.ts';

/** Who is reading, when, and whose figures: what every view needs beside the figures themselves. */
export interface Setting {
  readonly words: FirstWords;
  readonly language: Language;
  readonly origin: Origin;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The address of a place, in the reader's language. */
  readonly href: (place: Place) => string;
}

/** The same on the pages that have words of their own. */
export interface PageSetting extends Setting {
  readonly words: Words;
}

/** A text from the data, with its language where it is not the reader's, so that a screen reader pronounces it right. */
export interface Said {
  readonly text: string;
  readonly lang?: Language | undefined;
}

export function said(texts: Texts, { language }: Setting): Said {
  const found = textIn(texts, language);
  return found.language === language ? { text: found.text } : { text: found.text, lang: found.language };
}

/** The same, where only letters fit: titles, names of pictures, cells. */
export const plainly = (texts: Texts, { language }: Setting): string =>
  textIn(texts, language).text.replace(TURNS_AROUND, '');

/** Signs that turn the direction of what follows. Signs around them could not hold them: a text may bring the closing one. */
const TURNS_AROUND = /[\u202a-\u202e\u2066-\u2069]/g;

/** What stands before every name of a picture while the figures are not plainly real. */
export function originName({ origin, words }: Setting): string {
  if (origin.provenance === 'production') return '';
  return `${origin.provenance === 'demo' ? words.provenance.demoName : words.provenance.unknownName}: `;
}

/** The mark of figures that are not plainly real, in a word: DEMO. Nothing where they are. */
export function originMark({ origin, words }: Setting): string {
  if (origin.provenance === 'production') return '';
  return origin.provenance === 'demo' ? words.provenance.demoShort : words.provenance.unknownShort;
}
