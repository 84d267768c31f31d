import type { Names } from '#publish/read/names.ts';
import type { TableName } from '#publish/rows.ts';
import { answers } from './answers.ts';
import { comparators } from './comparators.ts';
import { goals } from './goals.ts';
import { groupAnswers } from './group-answers.ts';
import { groups } from './groups.ts';
import { indicators } from './indicators.ts';
import { invited } from './invited.ts';
import { measures } from './measures.ts';
import { steps } from './steps.ts';
import { texts } from './texts.ts';
import { units } from './units.ts';
import { voice } from './voice.ts';

export const ALL_TABLES = {
  units,
  goals,
  indicators,
  answers,
  invited,
  measures,
  comparators,
  texts,
  voice,
  groups,
  groupAnswers,
  steps,
};

/** What the file of each table may be called. */
export const FILE_NAMES: readonly (readonly [TableName, Names])[] = Object.values(ALL_TABLES).map((one) => [
  one.table,
  one.files,
]);
