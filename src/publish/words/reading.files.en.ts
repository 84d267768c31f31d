import type { FileProblems } from '#publish/read/problems.files.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number, megabytes } = phrasesIn('en');

const CODING = {
  nul: 'The file contains NUL characters and is not an ordinary text file.',
  'not-in-windows-1252': 'The characters of the file are written neither in UTF-8 nor in Windows-1252.',
  'broken-utf-16': 'The file says that it is written in UTF-16 but can not be read that way.',
};

const fileCalled = (wanted: string): string =>
  wanted === 'units.csv' ? 'The file of units, units.csv,' : `The file ${wanted}`;

export const readingFilesEn: Catalogue<FileProblems> = {
  'missing-file': ({ wanted, nearest }) => ({
    what: `${fileCalled(wanted)} is not in the folder.`,
    todo:
      nearest === null
        ? 'Add it. docs/publish.md says what it should contain.'
        : `Did you mean ${nearest}? If so, rename it.`,
  }),
  'unknown-file': ({ nearest }) => ({
    what: 'The file is not read, because its name is none of those that are recognised.',
    todo:
      nearest === null
        ? 'Remove it from the folder if it is not part of what you publish.'
        : `Did you mean ${nearest}? If so, rename the file.`,
  }),
  'spreadsheet-file': () => ({
    what: 'The file is a workbook from a spreadsheet program and can not be read as it is.',
    todo: 'Open it, choose Save as and CSV UTF-8, one sheet to a file, and remove the workbook from the folder.',
  }),
  'table-twice': ({ files }) => ({
    what: `Several files hold the same thing: ${files.join(', ')}. None of them is read.`,
    todo: 'Keep the one that is right and remove the others from the folder.',
  }),
  'file-too-large': ({ bytes, most }) => ({
    what: `The file is ${megabytes(bytes)} MB. At most ${megabytes(most)} MB are read.`,
    todo: 'Check that it is the right file, and remove what should not be published.',
  }),
  'unreadable-encoding': ({ reason }) => ({
    what: CODING[reason],
    todo: 'Save the file again in UTF-8. Excel calls it CSV UTF-8.',
  }),
  'text-damaged': ({ written, cells }) => ({
    what: `Letters have been damaged: this says ${quoted(written)}${cells > 1 ? `, and so it is in ${number(cells)} places` : ''}.`,
    todo: 'The file was saved in the wrong encoding. Fetch it from its source again and save it as CSV UTF-8.',
  }),
  'empty-file': () => ({
    what: 'The file is empty.',
    todo: 'Fill it in, or remove it from the folder.',
  }),
  'no-headings': ({ written }) => ({
    what: `The first row has no heading that is recognised. It says ${quoted(written)}.`,
    todo: 'Put the headings at the top, with no title above, and part the columns with semicolons or commas.',
  }),
  'no-rows': () => ({
    what: 'The file has headings but no rows.',
    todo: 'Fill it in, or remove it from the folder.',
  }),
  'too-many-rows': ({ most }) => ({
    what: `The file has more than ${number(most)} rows.`,
    todo: 'Check that it is the right file. Blank rows count too: remove those at the end.',
  }),
  'too-many-columns': ({ columns, most }) => ({
    what: `The row of headings has ${number(columns)} columns. At most ${number(most)} are read.`,
    todo: 'Check that it is the right file, and remove empty columns to the right.',
  }),
  'unbalanced-quotes': () => ({
    what: 'A quotation mark (") has no counterpart, so there is no telling where the cell ends.',
    todo: 'Put quotation marks both before and after the text of the cell, and double those inside it ("").',
  }),
  'too-many-cells': ({ cells, columns }) => ({
    what: `The row is too long: number of cells ${number(cells)}, number of headings ${number(columns)}.`,
    todo: 'Correct the row. Where commas part the cells, a number with a decimal comma must be in quotation marks.',
  }),
  'too-few-cells': ({ cells, columns }) => ({
    what: `The row is too short: number of cells ${number(cells)}, number of headings ${number(columns)}.`,
    todo: 'Check that nothing has been lost. An empty cell needs its separator too.',
  }),
  'unknown-column': ({ written, nearest }) => ({
    what: `The heading ${quoted(written)} is not recognised, so the column is not read.`,
    todo:
      nearest === null
        ? 'If that is as you want it, there is nothing to do.'
        : `Did you mean ${quoted(nearest)}? If so, change the heading; otherwise remove the column.`,
  }),
  'demo-column': ({ written }) => ({
    what: `The column ${quoted(written)} says that the file comes from invented figures, but the figures are marked as real.`,
    todo: 'Remove the file, or the rows in it that are not yours, and then the column.',
  }),
  'missing-column': ({ names }) => ({
    what: `The column ${quoted(names.en)} is missing, and it must be there.`,
    todo: `Add a column with the heading ${quoted(names.en)} and fill it in.`,
  }),
  'column-twice': ({ written, first }) => ({
    what: `The heading ${quoted(written)} means the same as ${quoted(first)}, so the column is there twice.`,
    todo: 'Keep the one that is right and remove the other.',
  }),
  'column-without-heading': () => ({
    what: 'The column has no heading, but there is something in it.',
    todo: 'Give it a heading, or remove what is in it.',
  }),
};
