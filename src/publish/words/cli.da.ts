import type { Refusals } from './cli.ts';
import { phrasesIn } from './phrases.ts';

const { quoted } = phrasesIn('da');

/** Why no file is made of a release, in Danish. */
export const cliDa: Refusals = {
  'unknown-option': (at) => `${quoted(at)} kan ikke vælges.`,
  'option-without-value': (at) => `Efter ${at} skal der stå noget.`,
  'unknown-language': (at) => `Sproget ${quoted(at)} findes ikke. Vælg sv, da, en.`,
  'two-at-once': (at) => `Vælg én af ${at}, ikke begge.`,
  'no-release': (at) =>
    `${quoted(at)} er ikke en offentliggjort udgivelse. Efter --api skal mappen stå, som npm run publish har lavet.`,
  'no-folder': (at) => `Mappen ${quoted(at)} findes ikke.`,
  'file-there': (at) => `${quoted(at)} findes allerede, og intet er skrevet. Vælg en anden mappe, eller flyt filen.`,
  'no-pdf': (at) => `${quoted(at)} findes allerede og er ikke en PDF. Vælg et andet navn med --out.`,
  'no-meeting-file': (at) => `${quoted(at)} findes allerede og er ikke en mødefil. Vælg et andet navn med --out.`,
  'no-goal': (at) => `Målet ${quoted(at)} findes ikke i udgivelsen. Skriv målets id, som det står i tabellen over mål.`,
  'no-unit': (at) =>
    `Enheden ${quoted(at)} findes ikke i udgivelsen. Skriv enhedens id, som det står i tabellen over enheder.`,
  unreadable: (at) => `${quoted(at)} kan ikke læses som tal. Offentliggør igen, og prøv igen.`,
  'not-together': (at) =>
    `${quoted(at)} hører ikke til samme kommune og udgivelse som organisation.json. Offentliggør igen, og prøv igen.`,
  'no-driver': (at) => `Pakken ${at} mangler, og uden den kan der ikke udskrives. Kør npm install, og prøv igen.`,
  'no-browser': (at) =>
    at === ''
      ? 'Ingen browser blev fundet. Installer Chrome, Chromium eller Edge, eller peg på en: CHROMIUM_PATH=/vej/til/chrome npm run appendix'
      : `CHROMIUM_PATH er ${quoted(at)}, og det er ikke et program, der kan køres.`,
  'not-shown': (at) => `Noget i bilaget kunne ikke vises: ${at}`,
  'not-written': (at) =>
    `${quoted(at)} kunne ikke skrives. Kontrollér, at mappen findes, og at der er plads på disken.`,
};
