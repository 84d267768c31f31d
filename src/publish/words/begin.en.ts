import type { BeginWords } from './begin.ts';

const MORE = 'more-tables';

/** What the command for a new folder says, in English. */
export const beginEn: BeginWords = {
  usage: `Usage: npm run new -- FOLDER [--language sv|da|en]

  FOLDER      the folder to make; what is in it already is not changed
  --language  language of the files and tables; else Swedish`,
  more: MORE,
  made: (folder, files, units) => `${files} files have been made in ${folder}.

What to do next:
  1. Fill in ${folder}/organisation.yaml. Every key is explained in the file.
  2. Fill in the tables in a spreadsheet and save them as CSV. Begin with ${units}: one row at least, for the whole municipality.
     Remove the tables that you do not need. The rest lie in ${MORE}: move out those that you want to use.
     What stays there is not read.
  3. Try:     npm run publish -- ${folder} --out figures --check
  4. Look:    npm start -- ${folder}
  5. Publish: npm run publish -- ${folder} --out figures

There is more in docs/publish.md.`,
  head: `Who you are, and how you measure. Below is every key that there is.
A line that begins with # is not read. An example counts when you remove the # first on its lines; change it to your own.
The spaces first on a line mean something: they say what belongs together. Never write tabs.`,
  must: 'Must be there.',
  may: 'May be left out.',
  otherwise: (value) => `May be left out, and is then ${value}.`,
  example: 'Example:',
};
