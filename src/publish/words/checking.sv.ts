import type { CheckingProblems } from '#publish/check/problems.ts';
import type { Catalogue } from './advice.ts';
import { checkingEarlierSv } from './checking.earlier.sv.ts';
import { checkingFiguresSv } from './checking.figures.sv.ts';
import { checkingPlanSv } from './checking.plan.sv.ts';
import { checkingReleaseSv } from './checking.release.sv.ts';
import { checkingTextsSv } from './checking.texts.sv.ts';

/** What is wrong between cells and between files, in Swedish. */
export const checkingSv: Catalogue<CheckingProblems> = {
  ...checkingPlanSv,
  ...checkingFiguresSv,
  ...checkingTextsSv,
  ...checkingReleaseSv,
  ...checkingEarlierSv,
};
