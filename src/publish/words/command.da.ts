import type { Misuse } from '#publish/command/arguments.ts';
import type { CommandWords } from './command.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const USAGE = `Sådan: npm run publish -- MAPPE --out MÅL [--language sv|da|en] [--check] [--fewest ANTAL]

  MAPPE       mappen med organisation.yaml og tabellerne
  --out       mappen, som udgivelsen skal ligge i; den forrige erstattes
  --check     prøver alt og skriver intet: hvad ville blive offentliggjort, og hvad ville blive ændret?
  --language  sprog for meddelelser; ellers kommunens eget
  --fewest    mindste antal svar, der vises, hvis det skal være flere end i organisation.yaml`;

const plural = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

function misuse(found: Misuse): string {
  switch (found.code) {
    case 'no-folder':
      return 'Angiv, hvilken mappe der skal offentliggøres.';
    case 'no-out':
      return 'Angiv med --out, hvor udgivelsen skal ligge.';
    case 'more-folders':
      return `Én mappe ad gangen kan offentliggøres; ${quoted(found.written)} er en til. Et navn med mellemrum skrives i anførselstegn.`;
    case 'unknown-option':
      return `Valget ${found.written} findes ikke.`;
    case 'option-without-value':
      return `Efter ${found.written} skal der stå noget.`;
    case 'unknown-language':
      return `Sproget ${quoted(found.written)} findes ikke. Vælg ${found.languages.join(', ')}.`;
    case 'fewest-no-number':
      return `Efter --fewest står ${quoted(found.written)}. Et helt tal fra ${number(found.least)} var ventet.`;
    case 'folder-not-found':
      return `Mappen ${quoted(found.written)} findes ikke.`;
    case 'folder-is-file':
      return `${quoted(found.written)} er en fil. En mappe var ventet.`;
    case 'unreadable':
      return `${quoted(found.written)} kan ikke læses (${found.reason}).`;
  }
}

/** What the command says of itself, in Danish. */
export const commandDa: CommandWords = {
  usage: USAGE,
  misuse,
  errors: (count) => `${plural(count, 'fejl standser', 'fejl standser')} offentliggørelsen:`,
  warnings: (count) => `${plural(count, 'advarsel', 'advarsler')}:`,
  sameRows: (rows, more) => `Det samme i række ${rows.join(', ')}${more > 0 ? ` og ${number(more)} rækker til` : ''}.`,
  moreOfKind: (count) => `… og ${number(count)} til af samme slags.`,
  refused: 'Intet er offentliggjort. Det, der var der før, er urørt.',
  made: ({ name, release, isDemo, out, files, units, indicators }) =>
    `Offentliggjort: ${name}, ${release}${isDemo ? ' (demo, opdigtede tal)' : ''}. ${plural(files, 'fil', 'filer')} i ${out}, ${plural(units, 'enhed', 'enheder')}, ${plural(indicators, 'indikator', 'indikatorer')}.`,
  withheld: (count) =>
    count === 0
      ? 'Alle tal vises.'
      : `${plural(count, 'tal vises', 'tal vises')} ikke, for at ingen skal kunne regne ud, hvad få personer har svaret.`,
  failed: (message) => `Noget gik galt i programmet, og intet er offentliggjort: ${message}`,
  steps: {
    start: 'Læser filerne',
    read: 'Kontrollerer',
    checked: 'Tæller og beskytter små grupper',
    built: 'Læser tilbage',
    proven: 'Læser tilbage',
    written: 'Skriver',
  },
};
