import type { AppendixCommandWords } from './appendix.ts';

/** What the command for the committee's papers says, in English. */
export const appendixEn: AppendixCommandWords = {
  usage: `Like this: npm run appendix -- [--data FOLDER | --api FOLDER] [--goal ID | --unit ID] [--language sv|da|en] [--out FILE.pdf]

  --data      the folder with organisation.yaml and the tables; else the invented municipality
  --api       the folder of a release that is published already
  --goal      one goal only, by its id
  --unit      one unit only, by its id
  --language  the language on paper and in messages; else the municipality’s own on paper
  --out       what the file is to be called; else by municipality and release, in the folder where you are`,
  made: (file, name, release) => `Printed: ${file}. ${name}, release ${release}.`,
  fileName: 'papers',
};
