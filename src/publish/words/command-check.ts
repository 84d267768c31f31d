import type { Language } from '#domain/kernel/text.ts';
import type { FigureChanges } from '#publish/command/changes.ts';
import type { Made } from './command.ts';
import { commandCheckDa } from './command-check.da.ts';
import { commandCheckEn } from './command-check.en.ts';
import { commandCheckSv } from './command-check.sv.ts';

/** What `npm run publish -- … --check` says of what would be published. */
export interface CommandCheckWords {
  readonly checked: (made: Made) => string;
  /** `places`: units and periods, in short. */
  readonly withheld: (indicator: string, places: string) => string;
  readonly first: (out: string) => string;
  readonly against: (release: string, out: string) => string;
  readonly nothingChanges: string;
  readonly unitsAdded: (ids: string) => string;
  readonly unitsGone: (ids: string) => string;
  readonly indicatorsAdded: (ids: string) => string;
  readonly indicatorsGone: (ids: string) => string;
  /** `places`: the units and periods of those that are changed, in short. */
  readonly figures: (changes: FigureChanges, places: string) => string;
  readonly others: (files: string) => string;
  readonly more: (count: number) => string;
  /** The folder names a release before this one, and nothing lies in the place. */
  readonly nothingBefore: (previous: string, out: string) => string;
  /** Tables that have rows and lie where they are not read. */
  readonly aside: (files: string) => string;
}

export const COMMAND_CHECK_WORDS: Readonly<Record<Language, CommandCheckWords>> = {
  sv: commandCheckSv,
  da: commandCheckDa,
  en: commandCheckEn,
};
