import type { AppendixCommandWords, NoPaper } from './appendix.ts';
import { phrasesIn } from './phrases.ts';

const { quoted } = phrasesIn('sv');

function refused({ code, at }: NoPaper): string {
  switch (code) {
    case 'unknown-option':
      return `${quoted(at)} går inte att välja.`;
    case 'option-without-value':
      return `Efter ${at} ska det stå något.`;
    case 'unknown-language':
      return `Språket ${quoted(at)} finns inte. Välj sv, da, en.`;
    case 'two-at-once':
      return `Välj en av ${at}, inte båda.`;
    case 'occupied':
      return `${quoted(at)} finns redan och är ingen PDF. Välj ett annat namn med --out.`;
    case 'no-release':
      return `${quoted(at)} är ingen publicerad utgåva. Efter --api ska mappen stå som npm run publish har gjort.`;
    case 'no-goal':
      return `Målet ${quoted(at)} finns inte i utgåvan. Skriv målets id, som det står i tabellen över mål.`;
    case 'no-unit':
      return `Enheten ${quoted(at)} finns inte i utgåvan. Skriv enhetens id, som det står i tabellen över enheter.`;
    case 'no-driver':
      return `Paketet ${at} fattas, och utan det går det inte att skriva ut. Kör npm install och försök igen.`;
    case 'no-browser':
      return at === ''
        ? 'Ingen webbläsare hittades. Installera Chrome, Chromium eller Edge, eller peka ut en: CHROMIUM_PATH=/väg/till/chrome npm run appendix'
        : `CHROMIUM_PATH är ${quoted(at)}, och det är inget program som går att köra.`;
    case 'not-shown':
      return `Något i underlaget gick inte att visa: ${at}`;
    case 'not-written':
      return `${quoted(at)} gick inte att skriva. Kontrollera att mappen finns och att det är plats på disken.`;
  }
}

/** What the command for the committee's papers says, in Swedish. */
export const appendixSv: AppendixCommandWords = {
  usage: `Så här: npm run appendix -- [--data MAPP | --api MAPP] [--goal ID | --unit ID] [--lang sv|da|en] [--out FIL.pdf]

  --data  mappen med organisation.yaml och tabellerna; annars den påhittade kommunen
  --api   mappen med en utgåva som redan är publicerad
  --goal  bara ett mål, efter sitt id
  --unit  bara en enhet, efter sitt id
  --lang  språk på papperet och i meddelanden; annars kommunens eget på papperet
  --out   vad filen ska heta; annars efter kommun och utgåva, i mappen där du står`,
  refused,
  made: (file, name, release) => `Utskrivet: ${file}. ${name}, utgåva ${release}.`,
  fileName: 'underlag',
  marks: { demo: 'DEMO', unknown: 'OKÄNT URSPRUNG' },
};
