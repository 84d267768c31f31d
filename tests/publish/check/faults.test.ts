import { describe, expect, it } from 'vitest';
import { checkFolder } from '#publish/check/folder.ts';
import { publishFiles } from '#publish/publish.ts';
import { checkingSv } from '#publish/words/checking.sv.ts';
import { townWith } from '#tests/publish/town.ts';
import { ANSWER_CASES } from './cases.answers.ts';
import { DIALOGUE_CASES } from './cases.dialogue.ts';
import { GOAL_CASES } from './cases.goals.ts';
import { GROUP_CASES } from './cases.groups.ts';
import { INDICATOR_CASES } from './cases.indicators.ts';
import { MEASURE_CASES } from './cases.measures.ts';
import { MIX_CASES } from './cases.mix.ts';
import { PANEL_CASES } from './cases.panels.ts';
import { PERIOD_CASES } from './cases.periods.ts';
import { PLAN_CASES } from './cases.plan.ts';
import { PLAN_ROW_CASES } from './cases.plan-rows.ts';
import { QUESTION_CASES } from './cases.questions.ts';
import { RELEASE_CASES } from './cases.release.ts';
import { SET_CASES } from './cases.sets.ts';
import { STEP_CASES } from './cases.steps.ts';
import { TEXT_CASES } from './cases.texts.ts';
import { VOICE_CASES } from './cases.voice.ts';
import { VOICE_TEXT_CASES } from './cases.voice-texts.ts';
import { WORDING_CASES } from './cases.wording.ts';
import { saidOf, TODAY, unsaidIn } from './found.ts';

const CASES = [
  ...PLAN_CASES,
  ...GOAL_CASES,
  ...INDICATOR_CASES,
  ...ANSWER_CASES,
  ...MEASURE_CASES,
  ...TEXT_CASES,
  ...SET_CASES,
  ...PERIOD_CASES,
  ...RELEASE_CASES,
  ...VOICE_CASES,
  ...VOICE_TEXT_CASES,
  ...MIX_CASES,
  ...GROUP_CASES,
  ...PANEL_CASES,
  ...STEP_CASES,
  ...QUESTION_CASES,
  ...DIALOGUE_CASES,
  ...PLAN_ROW_CASES,
  ...WORDING_CASES,
];

/** Said of the command line, the disk and earlier releases, not of a folder; tested where they come from. */
const ELSEWHERE =
  /^(?:fewest-kept|target-not-a-release|target-holds-.*|disk-.*|earlier-.*|release-id-taken|revision-reveals.*|periods-overlap)$/;

describe(checkFolder, () => {
  it.each(CASES)('$fault', ({ changes, says }) => {
    expect(saidOf(changes)).toBe(says);
  });

  it.each(CASES)('says in every language where and what: $fault', (one) => {
    expect(unsaidIn(one)).toEqual([]);
  });

  it.each(CASES)(
    'publishes nothing of what has an error, and all of what has a warning: $fault',
    ({ changes, says }) => {
      const isWrong = says.includes('error ');
      expect(publishFiles(townWith(changes), { today: TODAY }).files === null).toBe(isWrong);
    },
  );

  it('is tested for every kind of problem it has words for', () => {
    const said = CASES.map((one) => one.says).join('\n');
    const untested = Object.keys(checkingSv).filter((code) => !ELSEWHERE.test(code) && !said.includes(` ${code} `));
    expect(untested).toEqual([]);
  });
});
