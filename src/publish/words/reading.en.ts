import type { ReadingProblems } from '#publish/read/problems.ts';
import type { Catalogue } from './advice.ts';
import { readingCellsEn } from './reading.cells.en.ts';
import { readingFilesEn } from './reading.files.en.ts';
import { readingOrganisationEn } from './reading.organisation.en.ts';

export const readingEn: Catalogue<ReadingProblems> = {
  ...readingFilesEn,
  ...readingCellsEn,
  ...readingOrganisationEn,
};
