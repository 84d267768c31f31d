import type { Misuse } from '#publish/command/arguments.ts';
import type { CommandWords } from './command.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const USAGE = `Usage: npm run publish -- FOLDER --out TARGET [--language sv|da|en] [--check] [--fewest NUMBER]

  FOLDER      the folder with organisation.yaml and the tables
  --out       the folder the release is to lie in; the one before is replaced
  --check     tries everything and writes nothing: what would be published, and what would change?
  --language  language of messages; else the municipality's own
  --fewest    smallest number of answers shown, if it should be more than in organisation.yaml`;

const plural = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

function misuse(found: Misuse): string {
  switch (found.code) {
    case 'no-folder':
      return 'Say which folder to publish.';
    case 'no-out':
      return 'Say with --out where the release is to lie.';
    case 'more-folders':
      return `One folder at a time can be published; ${quoted(found.written)} is another. Put a name with spaces in quotation marks.`;
    case 'unknown-option':
      return `There is no option ${found.written}.`;
    case 'option-without-value':
      return `Something is missing after ${found.written}.`;
    case 'unknown-language':
      return `There is no language ${quoted(found.written)}. Choose ${found.languages.join(', ')}.`;
    case 'fewest-no-number':
      return `After --fewest it says ${quoted(found.written)}. A whole number from ${number(found.least)} was expected.`;
    case 'folder-not-found':
      return `There is no folder ${quoted(found.written)}.`;
    case 'folder-is-file':
      return `${quoted(found.written)} is a file. A folder was expected.`;
    case 'unreadable':
      return `${quoted(found.written)} can not be read (${found.reason}).`;
  }
}

/** What the command says of itself, in English. */
export const commandEn: CommandWords = {
  usage: USAGE,
  misuse,
  errors: (count) => `${plural(count, 'error stops', 'errors stop')} the publication:`,
  warnings: (count) => `${plural(count, 'warning', 'warnings')}:`,
  sameRows: (rows, more) => `The same in row ${rows.join(', ')}${more > 0 ? ` and ${number(more)} more rows` : ''}.`,
  moreOfKind: (count) => `… and ${number(count)} more of the same kind.`,
  refused: 'Nothing has been published. What was there before is untouched.',
  made: ({ name, release, isDemo, out, files, units, indicators }) =>
    `Published: ${name}, ${release}${isDemo ? ' (demonstration, invented figures)' : ''}. ${plural(files, 'file', 'files')} in ${out}, ${plural(units, 'unit', 'units')}, ${plural(indicators, 'indicator', 'indicators')}.`,
  withheld: (count) =>
    count === 0
      ? 'All figures are shown.'
      : `${plural(count, 'figure is', 'figures are')} not shown, so that nobody can work out what a few persons answered.`,
  failed: (message) => `Something went wrong in the program, and nothing has been published: ${message}`,
  steps: {
    start: 'Reading the files',
    read: 'Checking',
    checked: 'Counting and protecting small groups',
    built: 'Reading back',
    proven: 'Reading back',
    written: 'Writing',
  },
};
