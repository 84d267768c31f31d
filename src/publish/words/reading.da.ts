import type { ReadingProblems } from '#publish/read/problems.ts';
import type { Catalogue } from './advice.ts';
import { readingCellsDa } from './reading.cells.da.ts';
import { readingFilesDa } from './reading.files.da.ts';
import { readingOrganisationDa } from './reading.organisation.da.ts';

export const readingDa: Catalogue<ReadingProblems> = {
  ...readingFilesDa,
  ...readingCellsDa,
  ...readingOrganisationDa,
};
