import type { Refusals } from './cli.ts';
import { phrasesIn } from './phrases.ts';

const { quoted } = phrasesIn('en');

/** Why no file is made of a release, in English. */
export const cliEn: Refusals = {
  'unknown-option': (at) => `${quoted(at)} can not be chosen.`,
  'option-without-value': (at) => `Something must follow ${at}.`,
  'unknown-language': (at) => `There is no language ${quoted(at)}. Choose sv, da, en.`,
  'two-at-once': (at) => `Choose one of ${at}, not both.`,
  'no-release': (at) =>
    `${quoted(at)} is no published release. After --api comes the folder that npm run publish has made.`,
  'no-folder': (at) => `There is no folder ${quoted(at)}.`,
  'file-there': (at) =>
    `${quoted(at)} is there already, and nothing has been written. Choose another folder, or move the file away.`,
  'no-pdf': (at) => `${quoted(at)} is there already and is no PDF. Choose another name with --out.`,
  'no-meeting-file': (at) => `${quoted(at)} is there already and is no meeting file. Choose another name with --out.`,
  'no-goal': (at) =>
    `There is no goal ${quoted(at)} in the release. Write the goal’s id, as it stands in the table of goals.`,
  'no-unit': (at) =>
    `There is no unit ${quoted(at)} in the release. Write the unit’s id, as it stands in the table of units.`,
  unreadable: (at) => `${quoted(at)} can not be read as figures. Publish again, and try again.`,
  'not-together': (at) =>
    `${quoted(at)} is not of the same municipality and release as organisation.json. Publish again, and try again.`,
  'no-driver': (at) =>
    `The package ${at} is missing, and without it nothing can be printed. Run npm install and try again.`,
  'no-browser': (at) =>
    at === ''
      ? 'No browser was found. Install Chrome, Chromium or Edge, or point one out: CHROMIUM_PATH=/path/to/chrome npm run appendix'
      : `CHROMIUM_PATH is ${quoted(at)}, and that is no program that can be run.`,
  'not-shown': (at) => `Something in the papers could not be shown: ${at}`,
  'not-written': (at) =>
    `${quoted(at)} could not be written. Check that the folder is there and that the disk has room.`,
};
