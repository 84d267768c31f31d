import type { Language } from '#domain/kernel/text.ts';
import { cliDa } from './cli.da.ts';
import { cliEn } from './cli.en.ts';
import { cliSv } from './cli.sv.ts';

/** Why a command has made or shown nothing. `at` is the folder, file, option or thing that it is about. */
export interface Refusal {
  readonly code:
    | 'unknown-option'
    | 'option-without-value'
    | 'unknown-language'
    | 'two-at-once'
    | 'no-release'
    | 'no-folder'
    | 'file-there'
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

export const REFUSALS: Readonly<Record<Language, Refusals>> = { sv: cliSv, da: cliDa, en: cliEn };
