import type { CheckingProblems } from '#publish/check/problems.ts';
import type { Catalogue } from './advice.ts';
import { checkingConditionsSv } from './checking.conditions.sv.ts';
import { checkingDialogueSv } from './checking.dialogue.sv.ts';
import { checkingEarlierSv } from './checking.earlier.sv.ts';
import { checkingFiguresSv } from './checking.figures.sv.ts';
import { checkingGroupsSv } from './checking.groups.sv.ts';
import { checkingPlanSv } from './checking.plan.sv.ts';
import { checkingReleaseSv } from './checking.release.sv.ts';
import { checkingSetsSv } from './checking.sets.sv.ts';
import { checkingTextsSv } from './checking.texts.sv.ts';
import { checkingVoiceSv } from './checking.voice.sv.ts';

/** What is wrong between cells and between files, in Swedish. */
export const checkingSv: Catalogue<CheckingProblems> = {
  ...checkingPlanSv,
  ...checkingFiguresSv,
  ...checkingTextsSv,
  ...checkingSetsSv,
  ...checkingReleaseSv,
  ...checkingEarlierSv,
  ...checkingVoiceSv,
  ...checkingGroupsSv,
  ...checkingConditionsSv,
  ...checkingDialogueSv,
};
