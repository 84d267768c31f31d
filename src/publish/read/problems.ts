import type { CellProblems } from './problems.cells.ts';
import type { FileProblems } from './problems.files.ts';
import type { OrganisationProblems } from './problems.organisation.ts';

/** What can be wrong with files and cells by themselves: code → what the message needs. `written` is what stood there. */
export interface ReadingProblems extends FileProblems, CellProblems, OrganisationProblems {}
