import type { DialogueRecord, Trial } from '#domain/dialogue/record.ts';
import { recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { settingOf } from '#tests/view/builders.ts';
import { NAMES, TREE } from '#tests/view/voices.ts';
import type { TryingPlace } from '#view/trials.view.ts';
import { tryingView } from '#view/trying.view.ts';

/** The page about what is tried, of the whole unless told otherwise. */
export function viewOf(record: Partial<DialogueRecord>, place: Partial<TryingPlace> = {}) {
  const unit = TREE.unit(place.unit ?? TREE.root.id) ?? TREE.root;
  return tryingView(recordOf(record), NAMES, unit, { page: 'trying', unit: null, phase: null, ...place }, settingOf());
}

/** Trials named nr-0 and on. */
export const numbered = (...trials: readonly Partial<Trial>[]): { trials: Trial[] } => ({
  trials: trials.map((more, at) => trialOf({ id: `nr-${at}`, ...more })),
});
