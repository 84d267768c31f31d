import type { Panel } from '#domain/conditions/panel.ts';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import type { Voice } from '#domain/dialogue/voice.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { NameIndex } from '#view/name-index.ts';

/** Everything that a meeting shows, fetched before its first screen and never asked for again. */
export interface Held {
  readonly organisation: Organisation;
  /** Every goal, also proposed and former ones, in their own order. */
  readonly goals: readonly Goal[];
  /** The tree of units, and everything that may be pointed at, by its id; `indicators` are those of goals and those beside. */
  readonly names: NameIndex;
  /** Every column of a unit, of what goals are read by and of what stands beside; empty for a unit that was not fetched. */
  readonly columnsOf: (unit: UnitId) => readonly Column[];
  /** Whether the file came that would have an indicator's figures in a unit. Only then is a figure that is lacking not there. */
  readonly isFetched: (unit: UnitId, indicator: IndicatorId) => boolean;
  /** What lies behind the figures, among it what users expected; none where nothing is published, or where it could not be fetched. */
  readonly panels: readonly Panel[];
  /** Null where nothing is published, or where it could not be fetched. */
  readonly voice: Voice | null;
  readonly record: DialogueRecord | null;
}
