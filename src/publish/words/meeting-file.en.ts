import type { MeetingFileCommandWords, NoFile } from './meeting-file.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, megabytes } = phrasesIn('en');

function refused({ code, at }: NoFile): string {
  switch (code) {
    case 'unknown-option':
      return `${quoted(at)} can not be chosen.`;
    case 'option-without-value':
      return `Something must follow ${at}.`;
    case 'unknown-language':
      return `There is no language ${quoted(at)}. Choose sv, da, en.`;
    case 'two-sources':
      return 'Choose either --data or --api, not both.';
    case 'occupied':
      return `${quoted(at)} is there already and is no meeting file. Choose another name with --out.`;
    case 'no-release':
      return `${quoted(at)} is no published release: organisation.json is missing. What follows --api is the folder that npm run publish has made.`;
    case 'unreadable':
      return `${quoted(at)} can not be read as figures. Publish again, and try again.`;
    case 'not-together':
      return `${quoted(at)} is not of the same municipality and release as organisation.json. Publish again, and try again.`;
    case 'not-written':
      return `${quoted(at)} could not be written. Check that the folder is there and that the disk has room.`;
  }
}

/** What the command for meeting files says, in English. */
export const meetingFileEn: MeetingFileCommandWords = {
  usage: `Like this: npm run meeting-file -- [--data FOLDER | --api FOLDER] [--out FILE] [--language sv|da|en]

  --data      the folder with organisation.yaml and the tables; else the invented municipality
  --api       the folder with a release that is published already
  --out       what the file is to be called; else after municipality and release, in the folder where you are
  --language  language of messages and file name`,
  refused,
  made: (file, name, release, bytes) => `Made: ${file}. ${name}, release ${release}, ${megabytes(bytes)} MB.`,
  large: 'The file is large. It may be hard to send by e-mail.',
};
