import type { Party } from '#domain/feedback/indicator.ts';

interface Written {
  readonly written: string;
}

/** Whose answers they are. */
interface ByAsked {
  readonly asked: Party;
}

interface InWave {
  readonly unit: string;
  readonly wave: string;
}

interface OwnRows {
  readonly unit: string;
  readonly waves: readonly string[];
  readonly rows: string;
}

/** What can be wrong with answers, with the number invited, and with measured values. */
export interface FigureProblems {
  readonly 'unknown-option': Written & { readonly scale: string; readonly options: readonly string[] };
  readonly 'answers-to-measure': { readonly indicator: string };
  readonly 'measure-of-survey': { readonly indicator: string };
  readonly 'more-answers-than-invited': InWave & {
    readonly question: string;
    readonly answers: number;
    readonly invited: number;
  };
  /** The unit's own rows are the sum of those of the units below it. Rows: their numbers, as they are said. */
  readonly 'total-among-units': OwnRows;
  /** As many as the units below it have together, or nearly. */
  readonly 'own-as-many': OwnRows;
  readonly 'unit-without-answers': InWave & ByAsked;
  /** No unit: the number is not known for anyone in the wave. */
  readonly 'answers-without-invited': ByAsked & { readonly unit: string | null; readonly wave: string };
  readonly 'invited-without-answers': InWave & ByAsked & { readonly invited: number };
  readonly 'unit-not-open': Written & {
    readonly unit: string;
    readonly opened: string | null;
    readonly closed: string | null;
  };
  readonly 'mixed-periods': Written & { readonly other: string };
  readonly 'period-ahead': Written & { readonly today: string };
  /** A final value of a period that ended after the release it is in. */
  readonly 'measured-after-release': {
    readonly indicator: string;
    readonly period: string;
    readonly published: string;
  };
  readonly 'value-against-status': Written & { readonly status: string };
  readonly 'value-missing': { readonly indicator: string; readonly unit: string };
  /** No unit: the periods are missing in every unit. */
  readonly 'periods-missing': {
    readonly indicator: string;
    readonly unit: string | null;
    readonly periods: readonly string[];
  };
  readonly 'negative-value': Written;
  readonly 'percent-outside': Written;
  readonly 'value-far-from-others': Written & { readonly typical: number; readonly isPercent: boolean };
  readonly 'percent-as-shares': { readonly indicator: string; readonly highest: number };
  readonly 'persons-not-whole': Written;
  readonly 'denominator-not-positive': Written;
  readonly 'parts-exceed-whole': { readonly unit: string; readonly whole: number; readonly parts: number };
}
