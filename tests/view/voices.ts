import type { Voice, VoiceItem } from '#domain/dialogue/voice.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { type Id, indicatorId, type SetId, unitId, valueId } from '#domain/kernel/ids.ts';
import { itemOf } from '#tests/domain/dialogue/items.ts';
import { type NameIndex, nameIndex } from '#view/name-index.ts';
import type { VoicePlace } from '#view/voice-choice.ts';
import { questionOf } from './builders.ts';
import { activeGoal, treeOf, unitOf } from './organisations.ts';

/** What was said in a small organisation, and what it may point at. */

export const TREE = treeOf(
  unitOf('norr', 'kommunen', { name: { sv: 'Norr' } }),
  unitOf('ornen', 'norr', { name: { sv: 'Örnen' } }),
  unitOf('soder', 'kommunen', { name: { sv: 'Söder' } }),
);

const question = (id: string, name: string): Indicator => questionOf({ id: indicatorId(id), name: { sv: name } });

export const NAMES: NameIndex = nameIndex({
  tree: TREE,
  goals: [activeGoal()],
  values: [{ id: valueId('respekt'), name: { sv: 'Respekt' }, practices: [] }],
  front: [question('bemotande', 'Bemötande')],
  beside: [question('ifo-views', 'Synpunkter'), question('mentor', 'Mentor')],
  sets: [{ id: 'ifo' as SetId, name: { sv: 'SKR' }, kind: 'profile', indicators: [indicatorId('ifo-views')] }],
});

/** Items by number, the units in turn unless said otherwise. */
export const voiceOf = (...items: readonly Partial<VoiceItem>[]): Voice => ({
  ripeAfter: 90,
  items: items.map((more, at) => itemOf({ id: `nr-${at}` as Id<'voice'>, unit: unitId('ornen'), ...more })),
});

export const placeOf = (more: Partial<VoicePlace> = {}): VoicePlace => ({
  page: 'voice',
  unit: null,
  state: null,
  value: null,
  goal: null,
  ...more,
});
