import type { Language } from '#domain/kernel/text.ts';
import { appendixDa } from './appendix.da.ts';
import { appendixEn } from './appendix.en.ts';
import { appendixSv } from './appendix.sv.ts';

/** Why there are no papers. `at` is the folder, file, option or thing that it is about. */
export interface NoPaper {
  readonly code:
    | 'unknown-option'
    | 'option-without-value'
    | 'unknown-language'
    | 'two-at-once'
    | 'occupied'
    | 'no-release'
    | 'no-goal'
    | 'no-unit'
    | 'no-driver'
    | 'no-browser'
    | 'not-shown'
    | 'not-written';
  readonly at: string;
}

/** What `npm run appendix` says of itself. */
export interface AppendixCommandWords {
  readonly usage: string;
  readonly refused: (why: NoPaper) => string;
  readonly made: (file: string, name: string, release: string) => string;
  /** What the papers are called in the name of their file. */
  readonly fileName: string;
  /** What figures that are not plainly real are marked with in the name of a file. */
  readonly marks: Readonly<Record<'demo' | 'unknown', string>>;
}

export const APPENDIX_COMMAND: Readonly<Record<Language, AppendixCommandWords>> = {
  sv: appendixSv,
  da: appendixDa,
  en: appendixEn,
};
