import type { ComparatorId, IndicatorId } from '#domain/kernel/ids.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Texts } from '#domain/kernel/text.ts';

export interface ComparatorMember {
  readonly name: string;
  /** Why it is in the group, when the rule alone does not say it. */
  readonly why?: Texts | undefined;
}

/** Values of the members for one indicator; the columns come in the members' order. */
export interface ComparatorSeries {
  readonly indicator: IndicatorId;
  readonly periods: readonly Period[];
  readonly members: readonly { readonly name: string; readonly cells: readonly Measured[] }[];
}

/** Named municipalities to hold a figure against, and by which rule they were chosen. */
export interface Comparator {
  readonly id: ComparatorId;
  readonly name: Texts;
  readonly rule: Texts;
  readonly year: number;
  readonly source: { readonly name: string; readonly url?: string | undefined };
  readonly members: readonly ComparatorMember[];
  readonly series: readonly ComparatorSeries[];
}
