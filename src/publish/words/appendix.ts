import type { Language } from '#domain/kernel/text.ts';
import { appendixDa } from './appendix.da.ts';
import { appendixEn } from './appendix.en.ts';
import { appendixSv } from './appendix.sv.ts';

/** What `npm run appendix` says of itself. */
export interface AppendixCommandWords {
  readonly usage: string;
  readonly made: (file: string, name: string, release: string) => string;
  /** What the papers are called in the name of their file. */
  readonly fileName: string;
}

export const APPENDIX_COMMAND: Readonly<Record<Language, AppendixCommandWords>> = {
  sv: appendixSv,
  da: appendixDa,
  en: appendixEn,
};
