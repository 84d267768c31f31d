import type { Names } from '#publish/read/names.ts';
import type { TableName } from '#publish/rows.ts';
import { answers } from './answers.ts';
import { comparators } from './comparators.ts';
import { corrections } from './corrections.ts';
import { decisions } from './decisions.ts';
import { goals } from './goals.ts';
import { groupAnswers } from './group-answers.ts';
import { groups } from './groups.ts';
import { indicators } from './indicators.ts';
import { invited } from './invited.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings.ts';
import { plan } from './plan.ts';
import { questions } from './questions.ts';
import { steps } from './steps.ts';
import { stopped } from './stopped.ts';
import { texts } from './texts.ts';
import { trials } from './trials.ts';
import { units } from './units.ts';
import { unknowns } from './unknowns.ts';
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
  questions,
  decisions,
  trials,
  stopped,
  unknowns,
  corrections,
  meetings,
  plan,
};

/** What the file of each table may be called. */
export const FILE_NAMES: readonly (readonly [TableName, Names])[] = Object.values(ALL_TABLES).map((one) => [
  one.table,
  one.files,
]);
