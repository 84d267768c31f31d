import type { Language } from '#domain/kernel/text.ts';
import type { Published } from '#publish/publish.ts';
import { COMMAND_WORDS } from '#publish/words/command.ts';
import { COMMAND_CHECK_WORDS } from '#publish/words/command-check.ts';
import type { PublishOptions } from './arguments.ts';

/** What was published, or would be, and how much of it is withheld: a line for each. */
export function outcome(
  { files, organisation, made }: Published,
  { out, isCheck }: PublishOptions,
  language: Language,
): string[] {
  const { name = '', release = '', provenance } = organisation ?? {};
  const all = { name, release, isDemo: provenance !== 'production', out, files: files?.size ?? 0, ...made };
  const words = COMMAND_WORDS[language];
  return [isCheck ? COMMAND_CHECK_WORDS[language].checked(all) : words.made(all), words.withheld(made.withheld)];
}

/** Said where nothing lay in the place, of a folder that names a release before its own; nothing of any other. */
export function missed({ organisation }: Published, out: string, language: Language): string {
  const previous = organisation?.previous;
  return previous === undefined ? '' : `${COMMAND_CHECK_WORDS[language].nothingBefore(previous, out)}\n\n`;
}

/** Said of tables that have rows and are not read; nothing where there are none. */
export const forgotten = (files: readonly string[], language: Language): string =>
  files.length === 0 ? '' : `${COMMAND_CHECK_WORDS[language].aside(files.join(', '))}\n\n`;
