import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Texts } from '#domain/kernel/text.ts';

/** Persons who answered one question in one unit and period, and how many were asked. Whole numbers, 0 or more. */
export interface Answers {
  readonly good: number;
  readonly neutral: number;
  readonly bad: number;
  readonly invited?: number | undefined;
}

/** One measured value in the indicator's own unit, and how many persons or cases it is about. */
export interface Reading {
  readonly value: number;
  readonly denominator?: number | undefined;
}

/** From this period on the figure means something else; nothing is compared across it. */
export interface Redefinition {
  readonly period: Period;
  readonly text: Texts;
}

interface ColumnBase {
  readonly indicator: IndicatorId;
  readonly unit: UnitId;
  /** One kind, oldest first, gaps kept. */
  readonly periods: readonly Period[];
  readonly provisional: readonly Period[];
  readonly redefinitions: readonly Redefinition[];
}

export interface SurveyColumn extends ColumnBase {
  readonly kind: 'survey';
  /** One for each period. */
  readonly cells: readonly Measured<Answers>[];
}

export interface MeasureColumn extends ColumnBase {
  readonly kind: 'measure';
  readonly cells: readonly Measured<Reading>[];
}

/** One indicator in one unit over time. */
export type Column = SurveyColumn | MeasureColumn;

/** Persons who gave a valid answer. @example answered({ good: 41, neutral: 6, bad: 3 }) // 50 */
export const answered = (answers: Answers): number => answers.good + answers.neutral + answers.bad;
