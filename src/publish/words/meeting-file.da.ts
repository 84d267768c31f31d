import type { MeetingFileCommandWords } from './meeting-file.ts';
import { phrasesIn } from './phrases.ts';

const { megabytes } = phrasesIn('da');

/** What the command for meeting files says, in Danish. */
export const meetingFileDa: MeetingFileCommandWords = {
  usage: `Sådan: npm run meeting-file -- [--data MAPPE | --api MAPPE] [--out FIL] [--language sv|da|en]

  --data      mappen med organisation.yaml og tabellerne; ellers den opdigtede kommune
  --api       mappen med en udgivelse, der allerede er offentliggjort
  --out       hvad filen skal hedde; ellers efter kommune og udgivelse, i mappen hvor du står
  --language  sprog til beskeder og filnavn`,
  made: (file, name, release, bytes) => `Lavet: ${file}. ${name}, udgivelse ${release}, ${megabytes(bytes)} MB.`,
  large: 'Filen er stor. Den kan være svær at sende med e-mail.',
};
