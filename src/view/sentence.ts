import type { DatedText } from '#domain/dialogue/voice.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { plainly, type Said, type Setting, said } from './setting.ts';

/** What we say around somebody else's words. */
type Around = (text: string) => string;

/** A sentence of ours with the municipality's own words in it, which may be in another language than the reader's. */
export interface Sentence {
  readonly before: string;
  readonly text: Said;
  readonly after: string;
}

/** Something that happened, in the municipality's own words, and what we say around them. */
export interface Happened extends DatedText {
  readonly around?: Around | undefined;
}

/** A sign that no text holds. */
const PLACE = '\uE000';

const asItIs: Around = (text) => text;

/** @example sentenceOf({ sv: 'Öppet' }, (text) => `Nu: ${text}.`, { language: 'sv' }) // { before: 'Nu: ', text: { text: 'Öppet' }, after: '.' } */
export function sentenceOf(texts: Texts, around: Around | undefined, setting: Setting): Sentence {
  const [before = '', after = ''] = (around ?? asItIs)(PLACE).split(PLACE);
  return { before, text: said(texts, setting), after };
}

/** The same where only letters fit. */
export const sentencePlainly = (texts: Texts, around: Around | undefined, setting: Setting): string =>
  (around ?? asItIs)(plainly(texts, setting));
