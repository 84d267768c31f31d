import type { Refusals } from './cli.ts';
import { phrasesIn } from './phrases.ts';

const { quoted } = phrasesIn('sv');

/** Why no file is made of a release, in Swedish. */
export const cliSv: Refusals = {
  'unknown-option': (at) => `${quoted(at)} går inte att välja.`,
  'option-without-value': (at) => `Efter ${at} ska det stå något.`,
  'unknown-language': (at) => `Språket ${quoted(at)} finns inte. Välj sv, da, en.`,
  'two-at-once': (at) => `Välj en av ${at}, inte båda.`,
  'no-release': (at) =>
    `${quoted(at)} är ingen publicerad utgåva. Efter --api ska mappen stå som npm run publish har gjort.`,
  'no-folder': (at) => `Mappen ${quoted(at)} finns inte.`,
  'file-there': (at) =>
    `${quoted(at)} finns redan, och inget har skrivits. Välj en annan mapp, eller flytta undan filen.`,
  'no-pdf': (at) => `${quoted(at)} finns redan och är ingen PDF. Välj ett annat namn med --out.`,
  'no-meeting-file': (at) => `${quoted(at)} finns redan och är ingen mötesfil. Välj ett annat namn med --out.`,
  'no-goal': (at) => `Målet ${quoted(at)} finns inte i utgåvan. Skriv målets id, som det står i tabellen över mål.`,
  'no-unit': (at) =>
    `Enheten ${quoted(at)} finns inte i utgåvan. Skriv enhetens id, som det står i tabellen över enheter.`,
  unreadable: (at) => `${quoted(at)} går inte att läsa som siffror. Publicera om och försök igen.`,
  'not-together': (at) =>
    `${quoted(at)} hör inte till samma kommun och utgåva som organisation.json. Publicera om och försök igen.`,
  'no-driver': (at) =>
    `Paketet ${at} fattas, och utan det går det inte att skriva ut. Kör npm install och försök igen.`,
  'no-browser': (at) =>
    at === ''
      ? 'Ingen webbläsare hittades. Installera Chrome, Chromium eller Edge, eller peka ut en: CHROMIUM_PATH=/väg/till/chrome npm run appendix'
      : `CHROMIUM_PATH är ${quoted(at)}, och det är inget program som går att köra.`,
  'not-shown': (at) => `Något i underlaget gick inte att visa: ${at}`,
  'not-written': (at) =>
    `${quoted(at)} gick inte att skriva. Kontrollera att mappen finns och att det är plats på disken.`,
};
