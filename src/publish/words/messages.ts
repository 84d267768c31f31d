import type { Language } from '#domain/kernel/text.ts';
import { maskPersonal } from '#domain/protection/personal.ts';
import type { Place } from '#publish/place.ts';
import type { Problem, ProblemKinds } from '#publish/problem.ts';
import type { Advice, Catalogue } from './advice.ts';
import { checkingDa } from './checking.da.ts';
import { checkingEn } from './checking.en.ts';
import { checkingSv } from './checking.sv.ts';
import { readingDa } from './reading.da.ts';
import { readingEn } from './reading.en.ts';
import { readingSv } from './reading.sv.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue<ProblemKinds>>> = {
  sv: { ...readingSv, ...checkingSv },
  da: { ...readingDa, ...checkingDa },
  en: { ...readingEn, ...checkingEn },
};

const PLACES: Readonly<Record<Language, { readonly row: string; readonly line: string; readonly column: string }>> = {
  sv: { row: 'rad', line: 'rad', column: 'kolumn' },
  da: { row: 'række', line: 'linje', column: 'kolonne' },
  en: { row: 'row', line: 'line', column: 'column' },
};

/**
 * A place as a person would point at it. In YAML a line and a path, in a table a row and a column.
 *
 * @example placeInWords({ file: 'enheter.csv', row: 12, column: 'namn' }, 'sv') // 'enheter.csv, rad 12, kolumn namn'
 */
export function placeInWords({ file, row, column }: Place, language: Language): string {
  const words = PLACES[language];
  const isYaml = /\.ya?ml$/i.test(file);
  return [
    file,
    row === undefined ? [] : `${isYaml ? words.line : words.row} ${row}`,
    column === undefined ? [] : isYaml ? column : `${words.column} ${column}`,
  ]
    .flat()
    .join(', ');
}

/** What to say of a problem: what is wrong, and what to do. */
export function adviceOn(problem: Problem, language: Language): Advice {
  // The catalogue has the words for each code, made for just that code's detail.
  const words = CATALOGUES[language][problem.code] as (detail: Problem['detail']) => Advice;
  return words(problem.detail);
}

/**
 * A problem in one line: where, what, and what to do. Whatever the cell held, nothing that points at a person is in it.
 */
export function describe(problem: Problem, language: Language): string {
  const { what, todo } = adviceOn(problem, language);
  return maskPersonal(`${placeInWords(problem.place, language)}: ${what} ${todo}`);
}
