import type { DialogueRecord } from '#domain/dialogue/record.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { within } from '#view/within.ts';
import type { Scope } from './scope.view.ts';

/** What the papers tell of the record. */
type Recorded = Pick<DialogueRecord, 'questions' | 'decisions' | 'stopped' | 'unknowns' | 'corrections'>;

/**
 * What was asked, decided, stopped, is not known and was put right in the papers' scope.
 *
 * Rule: a goal has what names it, and the corrections of what it is read by. A unit has what is about it or one below it; a
 *       decision that names no unit is about all of them, and so stands in every unit's papers.
 */
export function recordedIn<Record extends Recorded>(record: Record, scope: Scope, tree: UnitTree): Record {
  if (scope.kind === 'goal') {
    const { id, indicators } = scope.goal;
    return {
      ...record,
      questions: record.questions.filter(({ goal }) => goal === id),
      decisions: record.decisions.filter(({ goal }) => goal === id),
      stopped: record.stopped.filter(({ goal }) => goal === id),
      unknowns: record.unknowns.filter(({ goal }) => goal === id),
      corrections: record.corrections.filter(
        ({ indicator }) => indicator !== undefined && indicators.includes(indicator),
      ),
    };
  }
  if (scope.kind !== 'unit') return record;
  const { unit } = scope;
  const isIn = (id: (typeof unit)['id']): boolean => within([{ unit: id }], tree, unit.id).length > 0;
  return {
    ...record,
    questions: within(record.questions, tree, unit.id),
    decisions: record.decisions.filter(({ units }) => units.length === 0 || units.some(isIn)),
    stopped: within(record.stopped, tree, unit.id),
    unknowns: within(record.unknowns, tree, unit.id),
    corrections: within(record.corrections, tree, unit.id),
  };
}
