import type { MeetingFileCommandWords, NoFile } from './meeting-file.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, megabytes } = phrasesIn('sv');

function refused({ code, at }: NoFile): string {
  switch (code) {
    case 'unknown-option':
      return `${quoted(at)} går inte att välja.`;
    case 'option-without-value':
      return `Efter ${at} ska det stå något.`;
    case 'unknown-language':
      return `Språket ${quoted(at)} finns inte. Välj sv, da, en.`;
    case 'two-sources':
      return 'Välj antingen --data eller --api, inte båda.';
    case 'occupied':
      return `${quoted(at)} finns redan och är ingen mötesfil. Välj ett annat namn med --out.`;
    case 'no-release':
      return `${quoted(at)} är ingen publicerad utgåva: organisation.json saknas. Efter --api ska mappen stå som npm run publish har gjort.`;
    case 'unreadable':
      return `${quoted(at)} går inte att läsa som siffror. Publicera om och försök igen.`;
    case 'not-together':
      return `${quoted(at)} hör inte till samma kommun och utgåva som organisation.json. Publicera om och försök igen.`;
    case 'not-written':
      return `${quoted(at)} gick inte att skriva. Kontrollera att mappen finns och att det är plats på disken.`;
  }
}

/** What the command for meeting files says, in Swedish. */
export const meetingFileSv: MeetingFileCommandWords = {
  usage: `Så här: npm run meeting-file -- [--data MAPP | --api MAPP] [--out FIL] [--language sv|da|en]

  --data      mappen med organisation.yaml och tabellerna; annars den påhittade kommunen
  --api       mappen med en utgåva som redan är publicerad
  --out       vad filen ska heta; annars efter kommun och utgåva, i mappen där du står
  --language  språk för meddelanden och filnamn`,
  refused,
  made: (file, name, release, bytes) => `Gjord: ${file}. ${name}, utgåva ${release}, ${megabytes(bytes)} MB.`,
  large: 'Filen är stor. Den kan vara svår att skicka med e-post.',
};
