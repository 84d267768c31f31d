import type { IndicatorId, PanelId, UnitId } from '#domain/kernel/ids.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Texts } from '#domain/kernel/text.ts';

/** A decision that was to change the conditions. The day is YYYY-MM-DD. */
export interface Decision {
  readonly date: string;
  readonly body: Texts;
  readonly text: Texts;
}

interface PanelBase {
  readonly id: PanelId;
  readonly name: Texts;
  /** Why these are held together, in a sentence or two. */
  readonly about?: Texts | undefined;
}

/** Cases against posts: has the staffing grown with the work, and was it decided before it was too late. */
export interface StaffingPanel extends PanelBase {
  readonly kind: 'staffing';
  readonly cases: IndicatorId;
  readonly posts: IndicatorId;
  /** Cases per post that the committee has agreed not to pass; none when it has agreed on nothing. */
  readonly limit?: number | undefined;
  readonly decisions: readonly Decision[];
}

/** Things that follow on each other, such as family group conferences: offered, held, planned, followed up. */
export interface StepsPanel extends PanelBase {
  readonly kind: 'steps';
  readonly steps: readonly { readonly id: string; readonly name: Texts }[];
  readonly periods: readonly Period[];
  /** For each unit and period how many came to each step, in the order of the steps; all of them or none. */
  readonly units: readonly { readonly unit: UnitId; readonly cells: readonly Measured<readonly number[]>[] }[];
}

/** A share that should lie between two levels, such as 40 to 60 percent women. */
export interface BandPanel extends PanelBase {
  readonly kind: 'band';
  readonly indicator: IndicatorId;
  /** Percent. */
  readonly from: number;
  readonly to: number;
}

/** What was expected against what was experienced: two questions to the same people. */
export interface GapPanel extends PanelBase {
  readonly kind: 'gap';
  readonly expected: IndicatorId;
  readonly experienced: IndicatorId;
}

/** Ordinary figures that belong together. */
export interface FiguresPanel extends PanelBase {
  readonly kind: 'figures';
  readonly indicators: readonly IndicatorId[];
  /** Days to mark on their charts, such as when mentors began. */
  readonly decisions: readonly Decision[];
}

export const PANEL_KINDS = ['staffing', 'steps', 'band', 'gap', 'figures'] as const;
export type Panel = StaffingPanel | StepsPanel | BandPanel | GapPanel | FiguresPanel;
