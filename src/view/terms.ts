import type { Vocabulary } from '#domain/goals/vocabulary.ts';
import type { Language } from '#domain/kernel/text.ts';
import type { TermView } from './about.view.ts';
import { type PageSetting, said } from './setting.ts';
import { formsOf } from './term-forms.ts';

/** A piece of a text: a term, or what stands between terms. Put together they are the text, letter for letter. */
export interface TextPart {
  readonly text: string;
  readonly term: TermView | null;
}

/** Every form of every term in one language. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, TermView>;
  /** Words in the longest form. */
  readonly longest: number;
}

/** A word, with what may stand within one: a compound with a hyphen is one word, and not the words it is made of. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐'’:][\p{L}\p{M}\p{N}]+)*/gu;
const SPACES = /\s+/gu;

const spaced = (form: string): string => form.replace(SPACES, ' ');

/** An abbreviation is kept in its capitals, and found only in them; other words may begin a sentence. */
const keyOf = (form: string): string => (/^\p{Lu}{2}/u.test(form) ? spaced(form) : spaced(form).toLowerCase());

const termOf = (written: string, { forms }: Lexicon): TermView | undefined =>
  forms.get(spaced(written)) ?? forms.get(spaced(written).toLowerCase());

/** Every term with what it means, in the reader's language where it exists there. The keys are their places in the list. */
export const explainable = ({ glossary }: Vocabulary, setting: PageSetting): TermView[] =>
  glossary.map(({ term, text }, at) => ({ key: String(at), term: said(term, setting), text: said(text, setting) }));

/** The terms that have a name in one language. Of two that look alike the first is used. */
export function lexiconOf({ glossary }: Vocabulary, terms: readonly TermView[], language: Language): Lexicon {
  const forms = new Map<string, TermView>();
  for (const [at, { term }] of glossary.entries()) {
    const [name, view] = [term[language], terms[at]];
    if (name === undefined || view === undefined) continue;
    for (const form of formsOf(name, language)) if (!forms.has(keyOf(form))) forms.set(keyOf(form), view);
  }
  return { forms, longest: Math.max(0, ...[...forms.keys()].map((form) => [...form.matchAll(WORD)].length)) };
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly term: TermView;
  /** Words. */
  readonly length: number;
}

/** The longest term that begins at a word. */
function termAt(text: string, words: readonly RegExpExecArray[], at: number, lexicon: Lexicon): Found | null {
  const from = words[at]?.index ?? 0;
  for (let length = Math.min(lexicon.longest, words.length - at); length > 0; length--) {
    const last = words[at + length - 1];
    if (last === undefined) continue;
    const to = last.index + last[0].length;
    const term = termOf(text.slice(from, to), lexicon);
    if (term !== undefined) return { from, to, term, length };
  }
  return null;
}

/** Every place where a term stands, the longest where several begin; none within another. */
function termsIn(text: string, lexicon: Lexicon): Found[] {
  const words = [...text.matchAll(WORD)];
  const all: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const found = termAt(text, words, at, lexicon);
    if (found !== null) all.push(found);
    at += found?.length ?? 1;
  }
  return all;
}

/**
 * Splits a text into terms and what stands between them: whole words only, the longest first, each term where it stands
 * first in the text and no more.
 *
 * Missing: one plain part for a text without terms, none for an empty text.
 */
export function termParts(text: string, lexicon: Lexicon): TextPart[] {
  const parts: TextPart[] = [];
  const met = new Set<string>();
  let end = 0;
  for (const { from, to, term } of termsIn(text, lexicon)) {
    if (met.has(term.key)) continue;
    met.add(term.key);
    if (from > end) parts.push({ text: text.slice(end, from), term: null });
    parts.push({ text: text.slice(from, to), term });
    end = to;
  }
  return end < text.length ? [...parts, { text: text.slice(end), term: null }] : parts;
}
