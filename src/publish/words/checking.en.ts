import type { CheckingProblems } from '#publish/check/problems.ts';
import type { Catalogue } from './advice.ts';
import { checkingConditionsEn } from './checking.conditions.en.ts';
import { checkingDialogueEn } from './checking.dialogue.en.ts';
import { checkingEarlierEn } from './checking.earlier.en.ts';
import { checkingFiguresEn } from './checking.figures.en.ts';
import { checkingGroupsEn } from './checking.groups.en.ts';
import { checkingPlanEn } from './checking.plan.en.ts';
import { checkingReleaseEn } from './checking.release.en.ts';
import { checkingSetsEn } from './checking.sets.en.ts';
import { checkingTextsEn } from './checking.texts.en.ts';
import { checkingVoiceEn } from './checking.voice.en.ts';

/** What is wrong between cells and between files, in English. */
export const checkingEn: Catalogue<CheckingProblems> = {
  ...checkingPlanEn,
  ...checkingFiguresEn,
  ...checkingTextsEn,
  ...checkingSetsEn,
  ...checkingReleaseEn,
  ...checkingEarlierEn,
  ...checkingVoiceEn,
  ...checkingGroupsEn,
  ...checkingConditionsEn,
  ...checkingDialogueEn,
};
