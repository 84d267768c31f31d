import { unitOrder } from '#publish/build/order.ts';
import { type Tallies, talliesOf } from '#publish/build/tallies.ts';
import type { Problem } from '#publish/problem.ts';
import type { Folder } from '#publish/rows.ts';
import { checkAnswers } from './answers.ts';
import { type Context, contextOf, type Refused } from './context.ts';
import { checkDialogue } from './dialogue.ts';
import { checkGoals } from './goals.ts';
import { checkGroupAnswers } from './group-answers.ts';
import { checkIndicators } from './indicators.ts';
import { checkInvited } from './invited.ts';
import { checkMeasures } from './measures.ts';
import { checkMix } from './mix.ts';
import { checkOrganisation } from './organisation.ts';
import { checkPanels } from './panels.ts';
import { checkPersonal } from './personal.ts';
import { checkPlan } from './plan-rows.ts';
import { checkProvenance } from './provenance.ts';
import { checkPulses } from './pulses.ts';
import { checkReadable } from './readable.ts';
import { unknownIds } from './references.ts';
import { checkRelease } from './release.ts';
import { repeated } from './repeated.ts';
import { checkReplaced } from './replaced.ts';
import { checkSets } from './sets.ts';
import { checkSilence } from './silence.ts';
import { checkSteps } from './steps.ts';
import { checkTexts } from './texts.ts';
import { checkInvitedTotals } from './totals.invited.ts';
import { checkTotals } from './totals.ts';
import { checkUnits } from './units.ts';
import { checkVoice } from './voice.ts';

/** Answers that are there twice are more than were invited, or of nobody knows how many: that goes with them. */
function withTotals(totals: readonly Problem[], invited: readonly Problem[]): readonly Problem[] {
  const twice = new Set<string | null>(
    totals.flatMap((one) => (one.code === 'total-among-units' ? [one.detail.unit] : [])),
  );
  const isOf = (one: Problem): boolean =>
    (one.code === 'answers-without-invited' || one.code === 'more-answers-than-invited') && twice.has(one.detail.unit);
  return [...totals, ...invited.filter((one) => !isOf(one))];
}

/** What the answers say once they are added up. */
const checkTallies = (context: Context, tallies: Tallies): readonly Problem[] => [
  ...tallies.all.flatMap((tally) => [
    ...withTotals(checkTotals(context, tally), checkInvited(context, tally)),
    ...checkSilence(context, tally),
    ...checkPulses(context, tally),
  ]),
  ...checkInvitedTotals(context, tallies.users.order),
  ...checkReplaced(context, tallies),
];

/**
 * Everything that is wrong between cells and between files. All of it, not only the first.
 *
 * Unit:    today is YYYY-MM-DD.
 * Missing: what reading refused is passed over, and so is what hangs on a tree of units that is none:
 *          one fault gives one message.
 */
export function checkFolder(whole: Folder, today: string, refused: Refused = new Set()): readonly Problem[] {
  const { folder, problems } = repeated(whole);
  const context = contextOf(folder, today, refused);
  const order = unitOrder(folder.units);
  const tallies = order === null ? null : talliesOf(folder, order);
  return [
    ...problems,
    ...unknownIds(context),
    ...checkRelease(context),
    ...checkProvenance(context),
    ...checkOrganisation(context),
    ...checkUnits(context),
    ...checkGoals(context),
    ...checkSets(context),
    ...checkIndicators(context, tallies),
    ...checkAnswers(context),
    ...(tallies === null ? [] : checkTallies(context, tallies)),
    ...checkMeasures(context, order),
    ...checkTexts(context),
    ...checkVoice(context),
    ...checkMix(context, tallies?.users ?? null),
    ...checkGroupAnswers(context, tallies),
    ...checkPanels(context),
    ...checkSteps(context, order),
    ...checkDialogue(context),
    ...checkPlan(context),
    ...checkPersonal(folder),
    ...checkReadable(folder),
  ];
}
