import type { AppendixCommandWords, NoPaper } from './appendix.ts';
import { phrasesIn } from './phrases.ts';

const { quoted } = phrasesIn('da');

function refused({ code, at }: NoPaper): string {
  switch (code) {
    case 'unknown-option':
      return `${quoted(at)} kan ikke vælges.`;
    case 'option-without-value':
      return `Efter ${at} skal der stå noget.`;
    case 'unknown-language':
      return `Sproget ${quoted(at)} findes ikke. Vælg sv, da, en.`;
    case 'two-at-once':
      return `Vælg én af ${at}, ikke begge.`;
    case 'occupied':
      return `${quoted(at)} findes allerede og er ikke en PDF. Vælg et andet navn med --out.`;
    case 'no-release':
      return `${quoted(at)} er ikke en offentliggjort udgave. Efter --api skal mappen stå, som npm run publish har lavet.`;
    case 'no-goal':
      return `Målet ${quoted(at)} findes ikke i udgaven. Skriv målets id, som det står i tabellen over mål.`;
    case 'no-unit':
      return `Enheden ${quoted(at)} findes ikke i udgaven. Skriv enhedens id, som det står i tabellen over enheder.`;
    case 'no-driver':
      return `Pakken ${at} mangler, og uden den kan der ikke udskrives. Kør npm install, og prøv igen.`;
    case 'no-browser':
      return at === ''
        ? 'Ingen browser blev fundet. Installer Chrome, Chromium eller Edge, eller peg på en: CHROMIUM_PATH=/vej/til/chrome npm run appendix'
        : `CHROMIUM_PATH er ${quoted(at)}, og det er ikke et program, der kan køres.`;
    case 'not-shown':
      return `Noget i bilaget kunne ikke vises: ${at}`;
    case 'not-written':
      return `${quoted(at)} kunne ikke skrives. Se efter, at mappen findes, og at der er plads på disken.`;
  }
}

/** What the command for the committee's papers says, in Danish. */
export const appendixDa: AppendixCommandWords = {
  usage: `Sådan: npm run appendix -- [--data MAPPE | --api MAPPE] [--goal ID | --unit ID] [--lang sv|da|en] [--out FIL.pdf]

  --data  mappen med organisation.yaml og tabellerne; ellers den opdigtede kommune
  --api   mappen med en udgave, der allerede er offentliggjort
  --goal  kun ét mål, efter dets id
  --unit  kun én enhed, efter dens id
  --lang  sprog på papiret og i beskeder; ellers kommunens eget på papiret
  --out   hvad filen skal hedde; ellers efter kommune og udgave, i mappen hvor du står`,
  refused,
  made: (file, name, release) => `Udskrevet: ${file}. ${name}, udgave ${release}.`,
  fileName: 'bilag',
  marks: { demo: 'DEMO', unknown: 'UKENDT OPRINDELSE' },
};
