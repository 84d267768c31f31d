import type { Misuse } from '#publish/command/arguments.ts';
import type { CommandWords } from './command.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const USAGE = `Så här: npm run publish -- MAPP --out MÅL [--language sv|da|en] [--check] [--fewest ANTAL]

  MAPP        mappen med organisation.yaml och tabellerna
  --out       mappen som publiceringen ska ligga i; den förra ersätts
  --check     prövar allt och skriver ingenting: vad skulle publiceras, och vad skulle ändras?
  --language  språk för meddelanden; annars kommunens eget
  --fewest    minsta antal svar som visas, om det ska vara fler än i organisation.yaml`;

const plural = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

function misuse(found: Misuse): string {
  switch (found.code) {
    case 'no-folder':
      return 'Säg vilken mapp som ska publiceras.';
    case 'no-out':
      return 'Säg med --out var publiceringen ska ligga.';
    case 'more-folders':
      return `En mapp i taget kan publiceras; ${quoted(found.written)} är en till. Ett namn med mellanslag skrivs inom citattecken.`;
    case 'unknown-option':
      return `Valet ${found.written} finns inte.`;
    case 'option-without-value':
      return `Efter ${found.written} ska det stå något.`;
    case 'unknown-language':
      return `Språket ${quoted(found.written)} finns inte. Välj ${found.languages.join(', ')}.`;
    case 'fewest-no-number':
      return `Efter --fewest står ${quoted(found.written)}. Ett helt tal från ${number(found.least)} väntades.`;
    case 'folder-not-found':
      return `Mappen ${quoted(found.written)} finns inte.`;
    case 'folder-is-file':
      return `${quoted(found.written)} är en fil. En mapp väntades.`;
    case 'unreadable':
      return `${quoted(found.written)} går inte att läsa (${found.reason}).`;
  }
}

/** What the command says of itself, in Swedish. */
export const commandSv: CommandWords = {
  usage: USAGE,
  misuse,
  errors: (count) => `${plural(count, 'fel stoppar', 'fel stoppar')} publiceringen:`,
  warnings: (count) => `${plural(count, 'varning', 'varningar')}:`,
  sameRows: (rows, more) => `Samma sak på rad ${rows.join(', ')}${more > 0 ? ` och ${number(more)} rader till` : ''}.`,
  moreOfKind: (count) => `… och ${number(count)} till av samma slag.`,
  refused: 'Inget har publicerats. Det som fanns förut är orört.',
  made: ({ name, release, isDemo, out, files, units, indicators }) =>
    `Publicerat: ${name}, ${release}${isDemo ? ' (demo, påhittade siffror)' : ''}. ${plural(files, 'fil', 'filer')} i ${out}, ${plural(units, 'enhet', 'enheter')}, ${plural(indicators, 'indikator', 'indikatorer')}.`,
  withheld: (count) =>
    count === 0
      ? 'Alla siffror visas.'
      : `${plural(count, 'siffra visas', 'siffror visas')} inte, för att ingen ska kunna räkna ut vad få personer svarat.`,
  failed: (message) => `Något gick fel i programmet, och inget har publicerats: ${message}`,
  steps: {
    start: 'Läser filerna',
    read: 'Kontrollerar',
    checked: 'Räknar och skyddar små grupper',
    built: 'Läser tillbaka',
    proven: 'Läser tillbaka',
    written: 'Skriver',
  },
};
