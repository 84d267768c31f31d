import type { Language } from '#domain/kernel/text.ts';
import { beginDa } from './begin.da.ts';
import { beginEn } from './begin.en.ts';
import { beginSv } from './begin.sv.ts';

/** What `npm run new` says of itself, and what it writes around the keys of organisation.yaml. */
export interface BeginWords {
  readonly usage: string;
  /** The folder inside the new one with the tables that are not read until they are moved. */
  readonly more: string;
  /** What is there now, and what to do next. `units` is the first table to fill in. */
  readonly made: (folder: string, files: number, units: string) => string;
  /** Stands first in organisation.yaml. */
  readonly head: string;
  readonly must: string;
  readonly may: string;
  /** What it means that a key is not there. */
  readonly otherwise: (value: number) => string;
  readonly example: string;
}

export const BEGIN_WORDS: Readonly<Record<Language, BeginWords>> = { sv: beginSv, da: beginDa, en: beginEn };
