import type { Panel } from '#domain/conditions/panel.ts';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import type { Voice } from '#domain/dialogue/voice.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { recordOf } from '#tests/domain/dialogue/records.ts';
import type { Held } from '#view/meeting/held.ts';
import { nameIndex } from '#view/name-index.ts';
import { activeGoal, organisationOf } from './organisations.ts';
import { TREE } from './voices.ts';

interface Parts {
  readonly organisation?: Partial<Organisation>;
  readonly goals?: readonly Goal[];
  readonly tree?: UnitTree;
  readonly indicators?: readonly Indicator[];
  readonly columns?: readonly Column[];
  readonly isFetched?: Held['isFetched'];
  readonly panels?: readonly Panel[];
  readonly voice?: Voice | null;
  readonly record?: Partial<DialogueRecord> | null;
}

/** What a meeting holds: one goal without figures in a small organisation, and nothing said, unless told otherwise. */
export function heldOf({
  goals = [activeGoal()],
  tree = TREE,
  indicators = [],
  columns = [],
  ...more
}: Parts = {}): Held {
  return {
    organisation: organisationOf(more.organisation),
    goals,
    names: nameIndex({ tree, goals, values: [], front: indicators, beside: [], sets: [] }),
    columnsOf: (unit) => columns.filter((column) => column.unit === unit),
    isFetched: more.isFetched ?? (() => true),
    panels: more.panels ?? [],
    voice: more.voice ?? null,
    record: more.record === undefined || more.record === null ? null : recordOf(more.record),
  };
}
