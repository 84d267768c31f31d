import type { CommandCheckWords } from './command-check.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const plural = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

/** What the command says when it only checks, in English. */
export const commandCheckEn: CommandCheckWords = {
  checked: ({ name, release, isDemo, out, files, units, indicators }) =>
    `Checked, and nothing is written: ${name}, ${release}${isDemo ? ' (demonstration, invented figures)' : ''}. It can be published. It would be ${plural(files, 'file', 'files')} in ${out}, ${plural(units, 'unit', 'units')}, ${plural(indicators, 'indicator', 'indicators')}.`,
  withheld: (indicator, places) => `Not shown: ${indicator} (${places})`,
  first: (out) => `There is no release in ${out}. This one would be the first there.`,
  against: (release, out) => `Compared with ${quoted(release)}, the newest in ${out}:`,
  nothingChanges: 'Nothing changes.',
  unitsAdded: (ids) => `New units: ${ids}`,
  unitsGone: (ids) => `Units that are no longer there: ${ids}`,
  indicatorsAdded: (ids) => `New indicators: ${ids}`,
  indicatorsGone: (ids) => `Indicators that are no longer there: ${ids}`,
  figures: ({ indicator, added, gone, changed }, places) =>
    `${indicator}: ${[
      ...(added > 0 ? [plural(added, 'new figure', 'new figures')] : []),
      ...(changed.length > 0 ? [`${number(changed.length)} changed (${places})`] : []),
      ...(gone > 0 ? [`${number(gone)} gone`] : []),
    ].join(', ')}`,
  others: (files) => `Also changed: ${files}`,
  more: (count) => `and ${number(count)} more`,
  nothingBefore: (previous, out) =>
    `Warning: organisation.yaml says that ${quoted(previous)} came before this release, but there is no release in ${out}. So the figures are not held against what has been shown already, and whoever compares could work out what a few persons answered. Publish to the folder where the earlier releases lie, or fetch it back from the web host.`,
  aside: (files) =>
    `Warning: ${files} has rows and is not read. Move what is to be part of it out to the folder with organisation.yaml.`,
};
