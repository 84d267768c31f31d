import { unitOrder } from '#publish/build/order.ts';
import { tallyOf } from '#publish/build/tally.ts';
import type { Problem } from '#publish/problem.ts';
import type { Folder } from '#publish/rows.ts';
import { checkAnswers } from './answers.ts';
import { contextOf, type Refused } from './context.ts';
import { checkGoals } from './goals.ts';
import { checkIndicators } from './indicators.ts';
import { checkInvited } from './invited.ts';
import { checkMeasures } from './measures.ts';
import { checkOrganisation } from './organisation.ts';
import { checkPersonal } from './personal.ts';
import { checkProvenance } from './provenance.ts';
import { checkReadable } from './readable.ts';
import { unknownIds } from './references.ts';
import { checkRelease } from './release.ts';
import { repeated } from './repeated.ts';
import { checkReplaced } from './replaced.ts';
import { checkSilence } from './silence.ts';
import { checkTexts } from './texts.ts';
import { checkUnits } from './units.ts';

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
  const tally = order === null ? null : tallyOf(folder, order);
  return [
    ...problems,
    ...unknownIds(context),
    ...checkRelease(context),
    ...checkProvenance(context),
    ...checkOrganisation(context),
    ...checkUnits(context),
    ...checkGoals(context),
    ...checkIndicators(context, tally),
    ...checkAnswers(context),
    ...(tally === null
      ? []
      : [...checkInvited(context, tally), ...checkSilence(context, tally), ...checkReplaced(context, tally)]),
    ...checkMeasures(context, order),
    ...checkTexts(context),
    ...checkPersonal(folder),
    ...checkReadable(folder),
  ];
}
