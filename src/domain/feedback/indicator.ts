import type { ComparatorId, IndicatorId, PracticeId, SetId, UnitId, ValueId } from '#domain/kernel/ids.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Texts } from '#domain/kernel/text.ts';

/** Which way is good. It belongs to the indicator, never to a colour. */
export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const ASPECTS = ['values', 'difference', 'conditions'] as const;
/** Do we live our values, do we make a difference, are the conditions there. */
export type Aspect = (typeof ASPECTS)[number];

export const PARTIES = ['users', 'relatives', 'staff', 'managers', 'politicians', 'partners'] as const;
/** Who is asked, or whom a question is about. */
export type Party = (typeof PARTIES)[number];

export const MEASURE_UNITS = [
  'percent',
  'per-1000',
  'days',
  'hours',
  'persons',
  'number',
  'million-kronor',
  'index',
] as const;
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

export const ANSWER_MEANINGS = ['good', 'neutral', 'bad'] as const;
export type AnswerMeaning = (typeof ANSWER_MEANINGS)[number];

export interface AnswerOption {
  readonly text: Texts;
  readonly means: AnswerMeaning;
}

/** A level to reach. For a survey a share in percent, else in the indicator's own unit. */
export interface Target {
  readonly level: number;
  readonly unit?: UnitId | undefined;
  readonly from?: Period | undefined;
  readonly until?: Period | undefined;
  readonly text?: Texts | undefined;
}

interface IndicatorBase {
  readonly id: IndicatorId;
  readonly name: Texts;
  /** One or two words for small places, e.g. Bemöter. */
  readonly short?: Texts | undefined;
  readonly definition?: Texts | undefined;
  readonly direction: Direction;
  readonly aspect: Aspect;
  readonly values: readonly ValueId[];
  readonly practices: readonly PracticeId[];
  readonly canSay?: Texts | undefined;
  readonly cannotSay?: Texts | undefined;
  /** How far the municipality itself governs the figure. */
  readonly influence?: 'own' | 'shared' | 'outside' | undefined;
  readonly targets: readonly Target[];
  readonly comparator?: ComparatorId | undefined;
  readonly source: {
    readonly name: string;
    readonly url?: string | undefined;
    /** Raw: as the source published it. Derived: calculated by the municipality. */
    readonly kind: 'raw' | 'derived';
  };
  readonly owner?: Texts | undefined;
  readonly reviewed?: string | undefined;
  readonly nextReview?: string | undefined;
  /** Minutes that collecting it costs per unit and period. */
  readonly minutes?: number | undefined;
  readonly statutory: boolean;
  /** The set of questions it belongs to; none for what stands by itself. */
  readonly set?: SetId | undefined;
  /** Who answers. None: the users. */
  readonly asked?: Party | undefined;
  /** Whom the answer is about, for questions of trust. */
  readonly about?: Party | undefined;
  /** Indicators with the same item ask the same thing of different people. */
  readonly item?: string | undefined;
  /** The name of the same figure in Kolada, e.g. U30449. */
  readonly kolada?: string | undefined;
}

export interface SurveyIndicator extends IndicatorBase {
  readonly kind: 'survey';
  readonly question: Texts;
  readonly options: readonly AnswerOption[];
}

export interface MeasureIndicator extends IndicatorBase {
  readonly kind: 'measure';
  readonly measureUnit: MeasureUnit;
  readonly decimals: number;
}

export type Indicator = SurveyIndicator | MeasureIndicator;
