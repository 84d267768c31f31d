import type { MeetingFileCommandWords } from './meeting-file.ts';
import { phrasesIn } from './phrases.ts';

const { megabytes } = phrasesIn('sv');

/** What the command for meeting files says, in Swedish. */
export const meetingFileSv: MeetingFileCommandWords = {
  usage: `Så här: npm run meeting-file -- [--data MAPP | --api MAPP] [--out FIL] [--language sv|da|en]

  --data      mappen med organisation.yaml och tabellerna; annars den påhittade kommunen
  --api       mappen med en utgåva som redan är publicerad
  --out       vad filen ska heta; annars efter kommun och utgåva, i mappen där du står
  --language  språk för meddelanden och filnamn`,
  made: (file, name, release, bytes) => `Gjord: ${file}. ${name}, utgåva ${release}, ${megabytes(bytes)} MB.`,
  large: 'Filen är stor. Den kan vara svår att skicka med e-post.',
};
