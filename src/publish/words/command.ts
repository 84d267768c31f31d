import type { Language } from '#domain/kernel/text.ts';
import type { Misuse } from '#publish/command/arguments.ts';
import type { PublishStep } from '#publish/publish.ts';
import { commandDa } from './command.da.ts';
import { commandEn } from './command.en.ts';
import { commandSv } from './command.sv.ts';

/** What was made, for the last line. */
export interface Made {
  readonly name: string;
  readonly release: string;
  readonly isDemo: boolean;
  readonly out: string;
  readonly files: number;
  readonly units: number;
  readonly indicators: number;
  readonly withheld: number;
}

/** What the command says of itself; what it says of the figures stands in the catalogues of problems. */
export interface CommandWords {
  readonly usage: string;
  readonly misuse: (misuse: Misuse) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly sameRows: (rows: readonly number[], more: number) => string;
  readonly moreOfKind: (count: number) => string;
  readonly refused: string;
  readonly made: (made: Made) => string;
  readonly withheld: (count: number) => string;
  readonly failed: (message: string) => string;
  readonly steps: Readonly<Record<PublishStep | 'start' | 'written', string>>;
}

export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = { sv: commandSv, da: commandDa, en: commandEn };
