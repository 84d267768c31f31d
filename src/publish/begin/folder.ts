import type { Language } from '#domain/kernel/text.ts';
import { BEGIN_WORDS } from '#publish/words/begin.ts';
import { organisationIn } from './organisation.ts';
import { emptyTables } from './tables.ts';

/** All that a new folder holds: texts by the way to each file in it. */
export function beginningIn(language: Language): ReadonlyMap<string, string> {
  const { more } = BEGIN_WORDS[language];
  const tables = emptyTables(language).map(
    ({ file, text, isFirst }) => [isFirst ? file : `${more}/${file}`, text] as const,
  );
  return new Map([['organisation.yaml', organisationIn(language)], ...tables]);
}
