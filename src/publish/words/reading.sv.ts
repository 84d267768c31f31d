import type { ReadingProblems } from '#publish/read/problems.ts';
import type { Catalogue } from './advice.ts';
import { readingCellsSv } from './reading.cells.sv.ts';
import { readingFilesSv } from './reading.files.sv.ts';
import { readingOrganisationSv } from './reading.organisation.sv.ts';

export const readingSv: Catalogue<ReadingProblems> = {
  ...readingFilesSv,
  ...readingCellsSv,
  ...readingOrganisationSv,
};
