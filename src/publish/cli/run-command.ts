import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { REFUSALS, type Refusal } from '#publish/words/cli.ts';
import { writtenAfter } from './options.ts';
import { RefusedError } from './refused.ts';

/** 0: made; 1: figures, a browser or a disk said no; 2: asked in a way that can not be followed. */
export type ExitCode = 0 | 1 | 2;

/** What every command needs of the computer it runs on. */
export interface CliIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Publishes a folder of tables and gives the folder of the release; null when the publisher has said why not. */
  readonly publish: (folder: string) => string | null;
}

/** What was asked for, if only how the command is written. */
interface Asked {
  readonly wantsHelp: boolean;
}

/** A command that makes files. */
export interface Command<Given extends Asked> {
  readonly words: Readonly<Record<Language, { readonly usage: string }>>;
  readonly optionsIn: (words: readonly string[]) => Given;
  /** Throws: RefusedError. */
  readonly make: (options: Given) => Promise<0 | 1>;
}

/** Asked in a way that can not be followed, unlike figures, a browser or a disk that say no. */
const MISUSE: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'unknown-option',
  'option-without-value',
  'unknown-language',
  'two-at-once',
  'no-release',
  'no-folder',
  'file-there',
  'no-pdf',
  'no-meeting-file',
  'no-goal',
  'no-unit',
]);

/** Does what the words after the command ask for, and says what came of it. */
export async function runCommand<Given extends Asked>(
  words: readonly string[],
  command: Command<Given>,
  { out, err }: Pick<CliIo, 'out' | 'err'>,
): Promise<ExitCode> {
  const written = writtenAfter(words, 'language');
  const language = isLanguage(written) ? written : 'sv';
  const { usage } = command.words[language];
  try {
    const options = command.optionsIn(words);
    if (!options.wantsHelp) return await command.make(options);
    out(`${usage}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { code, at } = error.why;
    const isMisuse = MISUSE.has(code);
    err(`${REFUSALS[language][code](at)}\n${isMisuse ? `\n${usage}\n` : ''}`);
    return isMisuse ? 2 : 1;
  }
}
