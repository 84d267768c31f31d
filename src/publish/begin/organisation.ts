import type { Language } from '#domain/kernel/text.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import type { Key } from '#publish/read/organisation/map.ts';
import { ORGANISATION_KEYS } from '#publish/read/organisation/organisation.ts';
import { BEGIN_WORDS } from '#publish/words/begin.ts';
import { ORGANISATION_WORDS } from '#publish/words/organisation.ts';

/** Characters. Longer lines are hard to read in an editor. */
const WIDEST = 110;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDEST) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const comment = (text: string): string[] =>
  text
    .split('\n')
    .flatMap(wrapped)
    .map((line) => `# ${line}`);

/** Lines that are read as soon as the # is taken away. */
const asleep = (lines: string): string[] => lines.split('\n').map((line) => `#${line}`);

function partOf(name: keyof OrganisationSource, language: Language): string[] {
  const { key, absent }: Key<unknown> = ORGANISATION_KEYS[name];
  const words = BEGIN_WORDS[language];
  const { what, example, start = `${key}:` } = ORGANISATION_WORDS[language][name];
  const isNeeded = 'fault' in absent;
  const value = isNeeded ? undefined : absent.value;
  const needed = isNeeded ? words.must : typeof value === 'number' ? words.otherwise(value) : words.may;
  return [
    ...comment(`${key}: ${what}`),
    ...comment(`${needed} ${words.example}`),
    ...asleep(example),
    ...(isNeeded ? start.split('\n') : []),
    '',
  ];
}

/** The names of all keys, in the order of the file. */
export const ORGANISATION_PARTS = Object.keys(ORGANISATION_KEYS) as readonly (keyof OrganisationSource)[];

/** An organisation.yaml to fill in: every key that can be read, with what it is, whether it must be there, and an example. */
export function organisationIn(language: Language): string {
  const parts = ORGANISATION_PARTS.flatMap((name) => partOf(name, language));
  return [...comment(BEGIN_WORDS[language].head), '', ...parts].join('\n');
}
