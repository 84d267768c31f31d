import type { MeetingFileCommandWords } from './meeting-file.ts';
import { phrasesIn } from './phrases.ts';

const { megabytes } = phrasesIn('en');

/** What the command for meeting files says, in English. */
export const meetingFileEn: MeetingFileCommandWords = {
  usage: `Like this: npm run meeting-file -- [--data FOLDER | --api FOLDER] [--out FILE] [--language sv|da|en]

  --data      the folder with organisation.yaml and the tables; else the invented municipality
  --api       the folder with a release that is published already
  --out       what the file is to be called; else after municipality and release, in the folder where you are
  --language  language of messages and file name`,
  made: (file, name, release, bytes) => `Made: ${file}. ${name}, release ${release}, ${megabytes(bytes)} MB.`,
  large: 'The file is large. It may be hard to send by e-mail.',
};
