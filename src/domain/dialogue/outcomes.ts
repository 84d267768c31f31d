import { answeredOn, isTold, type Stage, stageOf } from './stage.ts';
import type { VoiceItem } from './voice.ts';

/** What became of things that were said, counted in things and not in persons. Whole numbers, 0 or more. */
export interface Outcomes {
  /** All of them. */
  readonly all: number;
  /** By how far they have come. Together they are all. */
  readonly stages: Readonly<Record<Stage, number>>;
  /** Those that have led to a change, planned or made. */
  readonly changed: number;
  /** Those who said it have had a word back; a reason why not is one. */
  readonly answered: number;
  /** Those who said it have been told what came of it. */
  readonly told: number;
}

/**
 * What asks for something: concerns and ideas. Praise asks for no change, and is left out of every share, so that a unit that
 * is thanked does not look as if it never listened.
 */
export const asksIn = (items: readonly VoiceItem[]): VoiceItem[] => items.filter(({ kind }) => kind !== 'praise');

/** Counts what became of items. Missing: all 0 for none. */
export function outcomesOf(items: readonly VoiceItem[]): Outcomes {
  const stages = { received: 0, answered: 0, planned: 0, made: 0, declined: 0 };
  for (const item of items) stages[stageOf(item)] += 1;
  return {
    all: items.length,
    stages,
    changed: stages.planned + stages.made,
    answered: items.filter((item) => answeredOn(item) !== undefined).length,
    told: items.filter(isTold).length,
  };
}
