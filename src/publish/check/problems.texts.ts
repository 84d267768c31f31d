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
  readonly 'hard-to-read': { readonly lix: number; readonly sentence: string };
  readonly 'personal-number': Masked;
  readonly 'phone-number': Masked;
  readonly 'private-email': Masked;
  readonly 'hidden-character': { readonly character: string; readonly times: number };
}
