import type { Found } from './plain.ts';

interface Written {
  readonly written: string;
}

/** A bit of the text with what should not be there put out of sight. */
interface Masked {
  readonly masked: string;
}

/** What can be wrong with texts, wherever they stand. */
export interface TextProblems {
  readonly 'unknown-field': Written & { readonly fields: readonly string[]; readonly nearest: string | null };
  readonly 'language-not-offered': Written & { readonly offered: readonly string[] };
  readonly 'word-incomplete': { readonly unit: string; readonly column: 'date' | 'by' };
  readonly 'redefined-without-period': { readonly indicator: string };
  readonly 'redefined-outside': Written & { readonly from: string; readonly to: string };
  readonly 'long-title': { readonly length: number; readonly most: number };
  /** Why: what makes it hard. The sentence is the worst in that way, and long are its long words. */
  readonly 'hard-to-read': {
    readonly lix: number;
    readonly why: 'long-sentences' | 'long-words';
    readonly sentence: string;
    readonly words: number;
    readonly long: readonly string[];
  };
  readonly 'long-sentence': { readonly sentence: string; readonly words: number; readonly most: number };
  readonly 'official-words': { readonly sentence: string; readonly found: readonly Found[] };
  readonly 'shortened-words': { readonly sentence: string; readonly found: readonly Found[] };
  readonly 'unexplained-letters': { readonly sentence: string; readonly letters: readonly string[] };
  readonly 'personal-number': Masked;
  readonly 'phone-number': Masked;
  readonly 'private-email': Masked;
  readonly 'hidden-character': { readonly character: string; readonly times: number };
}
