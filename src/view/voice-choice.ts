import { dueSince, isTold, STAGES, type Stage, stageOf } from '#domain/dialogue/stage.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Place } from './address.ts';
import { within } from './within.ts';

export type VoicePlace = Extract<Place, { page: 'voice' }>;

/** How far things have come, and what cuts across it: what is to be told, what is told, and praise. */
export const VOICE_STATES = ['due', ...STAGES, 'told', 'praise'] as const;
export type VoiceState = (typeof VOICE_STATES)[number];

/** What an address asks for; null for all, and for what is no state. */
export const stateIn = ({ state }: Pick<VoicePlace, 'state'>): VoiceState | null =>
  VOICE_STATES.find((one) => one === state) ?? null;

/** What was said in a unit and in those below it, in the published order. */
export const saidIn = (items: readonly VoiceItem[], tree: UnitTree, unit: UnitId): readonly VoiceItem[] =>
  within(items, tree, unit);

const isStage = (state: VoiceState): state is Stage => (STAGES as readonly VoiceState[]).includes(state);

/** Praise asks for nothing, so it is in no stage: it is found as praise, and where it has been told of. */
export function isInState(item: VoiceItem, state: VoiceState): boolean {
  if (state === 'due') return dueSince(item) !== null;
  if (state === 'told') return isTold(item);
  if (isStage(state)) return item.kind !== 'praise' && stageOf(item) === state;
  return item.kind === 'praise';
}

/** The latest first; what came on the same day in the published order. */
export const latestFirst = (items: readonly VoiceItem[]): VoiceItem[] =>
  [...items].sort((one, other) => other.received.localeCompare(one.received));
