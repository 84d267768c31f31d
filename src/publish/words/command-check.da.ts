import type { CommandCheckWords } from './command-check.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const plural = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

/** What the command says when it only checks, in Danish. */
export const commandCheckDa: CommandCheckWords = {
  checked: ({ name, release, isDemo, out, files, units, indicators }) =>
    `Prøvet, og intet er skrevet: ${name}, ${release}${isDemo ? ' (demo, opdigtede tal)' : ''}. Det kan offentliggøres. Det ville blive ${plural(files, 'fil', 'filer')} i ${out}, ${plural(units, 'enhed', 'enheder')}, ${plural(indicators, 'indikator', 'indikatorer')}.`,
  withheld: (indicator, places) => `Vises ikke: ${indicator} (${places})`,
  first: (out) => `I ${out} er der ingen udgivelse. Denne bliver den første der.`,
  against: (release, out) => `Sammenlignet med ${quoted(release)}, som er den seneste i ${out}:`,
  nothingChanges: 'Intet ændres.',
  unitsAdded: (ids) => `Nye enheder: ${ids}`,
  unitsGone: (ids) => `Enheder, der ikke længere er med: ${ids}`,
  indicatorsAdded: (ids) => `Nye indikatorer: ${ids}`,
  indicatorsGone: (ids) => `Indikatorer, der ikke længere er med: ${ids}`,
  figures: ({ indicator, added, gone, changed }, places) =>
    `${indicator}: ${[
      ...(added > 0 ? [plural(added, 'nyt tal', 'nye tal')] : []),
      ...(changed.length > 0 ? [`${plural(changed.length, 'ændret', 'ændrede')} (${places})`] : []),
      ...(gone > 0 ? [plural(gone, 'fjernet', 'fjernede')] : []),
    ].join(', ')}`,
  others: (files) => `Andet, der ændres: ${files}`,
  more: (count) => `og ${number(count)} til`,
  nothingBefore: (previous, out) =>
    `Advarsel: organisation.yaml siger, at ${quoted(previous)} kom før denne udgivelse, men i ${out} er der ingen udgivelse. Så prøves tallene ikke mod det, der allerede er vist, og den, der sammenligner, kunne regne ud, hvad nogle få har svaret. Offentliggør til mappen, hvor de tidligere udgivelser ligger, eller hent den tilbage fra webstedet.`,
  aside: (files) =>
    `Advarsel: ${files} har rækker, men læses ikke. Flyt det, der skal med, ud i mappen med organisation.yaml.`,
};
