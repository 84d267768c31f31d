/** The languages the product speaks. A text may exist in some of them; the reader is told which one it got. */
export const LANGUAGES = ['sv', 'da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (raw: string): raw is Language => (LANGUAGES as readonly string[]).includes(raw);

/** The same text in one or more languages. At least one is there: the contract sees to it. */
export type Texts = { readonly [language in Language]?: string | undefined };

export interface TextIn {
  readonly text: string;
  readonly language: Language;
}

/**
 * A text in the wanted language, else in the first there is, saying which it became.
 *
 * Missing: an empty text in the wanted language when there is none at all.
 *
 * @example textIn({ sv: 'Mål' }, 'en') // { text: 'Mål', language: 'sv' }
 */
export function textIn(texts: Texts, wanted: Language): TextIn {
  for (const language of [wanted, ...LANGUAGES]) {
    const text = texts[language];
    if (text !== undefined) return { text, language };
  }
  return { text: '', language: wanted };
}
