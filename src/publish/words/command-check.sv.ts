import type { CommandCheckWords } from './command-check.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const plural = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

/** What the command says when it only checks, in Swedish. */
export const commandCheckSv: CommandCheckWords = {
  checked: ({ name, release, isDemo, out, files, units, indicators }) =>
    `Prövat, och inget är skrivet: ${name}, ${release}${isDemo ? ' (demo, påhittade siffror)' : ''}. Det går att publicera. Det skulle bli ${plural(files, 'fil', 'filer')} i ${out}, ${plural(units, 'enhet', 'enheter')}, ${plural(indicators, 'indikator', 'indikatorer')}.`,
  withheld: (indicator, places) => `Visas inte: ${indicator} (${places})`,
  first: (out) => `I ${out} finns ingen utgåva. Den här blir den första där.`,
  against: (release, out) => `Jämfört med ${quoted(release)}, som är den senaste i ${out}:`,
  nothingChanges: 'Inget ändras.',
  unitsAdded: (ids) => `Nya enheter: ${ids}`,
  unitsGone: (ids) => `Enheter som inte längre finns med: ${ids}`,
  indicatorsAdded: (ids) => `Nya indikatorer: ${ids}`,
  indicatorsGone: (ids) => `Indikatorer som inte längre finns med: ${ids}`,
  figures: ({ indicator, added, gone, changed }, places) =>
    `${indicator}: ${[
      ...(added > 0 ? [plural(added, 'ny siffra', 'nya siffror')] : []),
      ...(changed.length > 0 ? [`${plural(changed.length, 'ändrad', 'ändrade')} (${places})`] : []),
      ...(gone > 0 ? [plural(gone, 'borttagen', 'borttagna')] : []),
    ].join(', ')}`,
  others: (files) => `Annat som ändras: ${files}`,
  more: (count) => `och ${number(count)} till`,
  nothingBefore: (previous, out) =>
    `Varning: organisation.yaml säger att ${quoted(previous)} kom före den här utgåvan, men i ${out} finns ingen utgåva. Då prövas siffrorna inte mot det som redan har visats, och den som jämför skulle kunna räkna ut vad några få har svarat. Publicera till mappen där de tidigare utgåvorna ligger, eller hämta tillbaka den från webbplatsen.`,
  aside: (files) =>
    `Varning: ${files} har rader men läses inte. Flytta ut det som ska vara med i mappen med organisation.yaml.`,
};
