import type { Language } from '#domain/kernel/text.ts';

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  sv: ['«', '»'],
  da: ['»', '«'],
  en: ['“', '”'],
};

export interface Phrases {
  /** What somebody wrote, in quotation marks. */
  readonly quoted: (written: string) => string;
  /** In the language's own writing, e.g. 200 000 rows. */
  readonly number: (value: number) => string;
  /** Millions of bytes with one decimal, rounded up so that too much never looks like just enough. */
  readonly megabytes: (bytes: number) => string;
}

export function phrasesIn(language: Language): Phrases {
  const [open, close] = QUOTES[language];
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return {
    quoted: (written) => `${open}${written}${close}`,
    number: (value) => format.format(value),
    megabytes: (bytes) => format.format(Math.ceil(bytes / 100_000) / 10),
  };
}
