import type { Period } from '#domain/kernel/period.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { Pair } from '#view/profile.view.ts';

/** What every kind of set is drawn from. */
export interface AnswersProps {
  /** The questions that the unit was asked, with nothing from after the period that is shown. */
  readonly pairs: readonly Pair[];
  readonly unit: Unit;
  readonly period: Period;
}
