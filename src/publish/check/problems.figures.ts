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
  readonly 'persons-not-whole': Written;
  readonly 'denominator-not-positive': Written;
  readonly 'parts-exceed-whole': { readonly unit: string; readonly whole: number; readonly parts: number };
}
