import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { type Options, optionsIn } from '#publish/cli/options.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import { type CliIo, type ExitCode, runCommand } from '#publish/cli/run-command.ts';
import { ALL_TABLES } from '#publish/read/tables/all.ts';
import { BEGIN_WORDS } from '#publish/words/begin.ts';
import { beginningIn } from './folder.ts';
import { fileNameIn } from './tables.ts';

interface Begin {
  readonly folder: string;
  readonly language: Language;
  readonly wantsHelp: boolean;
}

function languageIn(chosen: Options): Language {
  const written = chosen.get('language') ?? 'sv';
  if (!isLanguage(written)) throw new RefusedError('unknown-language', written);
  return written;
}

function optionsOf(words: readonly string[]): Begin {
  const chosen = optionsIn(words, ['language'], 'folder');
  const [folder, wantsHelp] = [chosen.get('folder') ?? '', chosen.has('help')];
  if (folder === '' && !wantsHelp) throw new RefusedError('option-without-value', 'npm run new --');
  return { folder, language: languageIn(chosen), wantsHelp };
}

/** Never over a file that is there, even one that came a moment ago. */
function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (cause) {
    throw new RefusedError('not-written', file, cause);
  }
}

/** Makes the folder. All of it or, where any of its files is there already, nothing. */
function make({ folder, language }: Begin, io: Pick<CliIo, 'out'>): 0 {
  const files = beginningIn(language);
  const taken = [...files.keys()].map((way) => join(folder, way)).find((file) => existsSync(file));
  if (taken !== undefined) throw new RefusedError('file-there', taken);
  for (const [way, text] of files) write(join(folder, way), text);
  const units = fileNameIn(ALL_TABLES.units.files, language);
  io.out(`${BEGIN_WORDS[language].made(folder, files.size, units)}\n`);
  return 0;
}

/** Makes a folder to begin in, and says what to do next. */
export function run(words: readonly string[], io: Pick<CliIo, 'out' | 'err'>): Promise<ExitCode> {
  const command = {
    words: BEGIN_WORDS,
    optionsIn: optionsOf,
    make: (options: Begin) => Promise.resolve(make(options, io)),
  };
  return runCommand(words, command, io);
}
