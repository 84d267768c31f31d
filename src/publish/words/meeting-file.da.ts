import type { MeetingFileCommandWords, NoFile } from './meeting-file.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, megabytes } = phrasesIn('da');

function refused({ code, at }: NoFile): string {
  switch (code) {
    case 'unknown-option':
      return `${quoted(at)} kan ikke vælges.`;
    case 'option-without-value':
      return `Efter ${at} skal der stå noget.`;
    case 'unknown-language':
      return `Sproget ${quoted(at)} findes ikke. Vælg sv, da, en.`;
    case 'two-sources':
      return 'Vælg enten --data eller --api, ikke begge.';
    case 'occupied':
      return `${quoted(at)} findes allerede og er ikke en mødefil. Vælg et andet navn med --out.`;
    case 'no-release':
      return `${quoted(at)} er ikke en offentliggjort udgivelse: organisation.json mangler. Efter --api skal mappen stå, som npm run publish har lavet.`;
    case 'unreadable':
      return `${quoted(at)} kan ikke læses som tal. Offentliggør igen, og prøv igen.`;
    case 'not-together':
      return `${quoted(at)} hører ikke til samme kommune og udgivelse som organisation.json. Offentliggør igen, og prøv igen.`;
    case 'not-written':
      return `${quoted(at)} kunne ikke skrives. Kontrollér, at mappen findes, og at der er plads på disken.`;
  }
}

/** What the command for meeting files says, in Danish. */
export const meetingFileDa: MeetingFileCommandWords = {
  usage: `Sådan: npm run meeting-file -- [--data MAPPE | --api MAPPE] [--out FIL] [--language sv|da|en]

  --data      mappen med organisation.yaml og tabellerne; ellers den opdigtede kommune
  --api       mappen med en udgivelse, der allerede er offentliggjort
  --out       hvad filen skal hedde; ellers efter kommune og udgivelse, i mappen hvor du står
  --language  sprog til beskeder og filnavn`,
  refused,
  made: (file, name, release, bytes) => `Lavet: ${file}. ${name}, udgivelse ${release}, ${megabytes(bytes)} MB.`,
  large: 'Filen er stor. Den kan være svær at sende med e-mail.',
};
