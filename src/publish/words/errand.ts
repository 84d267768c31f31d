import type { Language } from '#domain/kernel/text.ts';
import { errandDa } from './errand.da.ts';
import { errandEn } from './errand.en.ts';
import { errandSv } from './errand.sv.ts';

/** Why a command that makes a file of a release has made none. `at` is the folder, file, option or thing that it is about. */
export interface Refusal {
  readonly code:
    | 'unknown-option'
    | 'option-without-value'
    | 'unknown-language'
    | 'two-at-once'
    | 'no-release'
    | 'no-pdf'
    | 'no-meeting-file'
    | 'no-goal'
    | 'no-unit'
    | 'unreadable'
    | 'not-together'
    | 'no-driver'
    | 'no-browser'
    | 'not-shown'
    | 'not-written';
  readonly at: string;
}

/** What is said of each refusal, of what it is about. */
export type Refusals = Readonly<Record<Refusal['code'], (at: string) => string>>;

export const REFUSALS: Readonly<Record<Language, Refusals>> = { sv: errandSv, da: errandDa, en: errandEn };
