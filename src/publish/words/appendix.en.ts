import type { AppendixCommandWords, NoPaper } from './appendix.ts';
import { phrasesIn } from './phrases.ts';

const { quoted } = phrasesIn('en');

function refused({ code, at }: NoPaper): string {
  switch (code) {
    case 'unknown-option':
      return `${quoted(at)} can not be chosen.`;
    case 'option-without-value':
      return `Something must follow ${at}.`;
    case 'unknown-language':
      return `There is no language ${quoted(at)}. Choose sv, da, en.`;
    case 'two-at-once':
      return `Choose one of ${at}, not both.`;
    case 'occupied':
      return `${quoted(at)} is there already and is no PDF. Choose another name with --out.`;
    case 'no-release':
      return `${quoted(at)} is no published release. After --api comes the folder that npm run publish has made.`;
    case 'no-goal':
      return `There is no goal ${quoted(at)} in the release. Write the goal’s id, as it stands in the table of goals.`;
    case 'no-unit':
      return `There is no unit ${quoted(at)} in the release. Write the unit’s id, as it stands in the table of units.`;
    case 'no-driver':
      return `The package ${at} is missing, and without it nothing can be printed. Run npm install and try again.`;
    case 'no-browser':
      return at === ''
        ? 'No browser was found. Install Chrome, Chromium or Edge, or point one out: CHROMIUM_PATH=/path/to/chrome npm run appendix'
        : `CHROMIUM_PATH is ${quoted(at)}, and that is no program that can be run.`;
    case 'not-shown':
      return `Something in the papers could not be shown: ${at}`;
    case 'not-written':
      return `${quoted(at)} could not be written. See that the folder is there and that the disk has room.`;
  }
}

/** What the command for the committee's papers says, in English. */
export const appendixEn: AppendixCommandWords = {
  usage: `Like this: npm run appendix -- [--data FOLDER | --api FOLDER] [--goal ID | --unit ID] [--lang sv|da|en] [--out FILE.pdf]

  --data  the folder with organisation.yaml and the tables; else the invented municipality
  --api   the folder of a release that is published already
  --goal  one goal only, by its id
  --unit  one unit only, by its id
  --lang  the language on paper and in messages; else the municipality’s own on paper
  --out   what the file is to be called; else by municipality and release, in the folder where you are`,
  refused,
  made: (file, name, release) => `Printed: ${file}. ${name}, release ${release}.`,
  fileName: 'papers',
  marks: { demo: 'DEMO', unknown: 'UNKNOWN ORIGIN' },
};
