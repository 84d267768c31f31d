import type { CheckingProblems } from '#publish/check/problems.ts';
import type { Catalogue } from './advice.ts';
import { checkingConditionsDa } from './checking.conditions.da.ts';
import { checkingDialogueDa } from './checking.dialogue.da.ts';
import { checkingEarlierDa } from './checking.earlier.da.ts';
import { checkingFiguresDa } from './checking.figures.da.ts';
import { checkingGroupsDa } from './checking.groups.da.ts';
import { checkingPlanDa } from './checking.plan.da.ts';
import { checkingReleaseDa } from './checking.release.da.ts';
import { checkingSetsDa } from './checking.sets.da.ts';
import { checkingTextsDa } from './checking.texts.da.ts';
import { checkingVoiceDa } from './checking.voice.da.ts';

/** What is wrong between cells and between files, in Danish. */
export const checkingDa: Catalogue<CheckingProblems> = {
  ...checkingPlanDa,
  ...checkingFiguresDa,
  ...checkingTextsDa,
  ...checkingSetsDa,
  ...checkingReleaseDa,
  ...checkingEarlierDa,
  ...checkingVoiceDa,
  ...checkingGroupsDa,
  ...checkingConditionsDa,
  ...checkingDialogueDa,
};
