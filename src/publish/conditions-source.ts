import type { Texts } from '#domain/kernel/text.ts';

/** Something with a name of its own: a group of an axis, or a step of a panel. */
export interface NamedSource {
  readonly id: string;
  readonly name: Texts;
}

/** One way to divide those who are served, such as by age. */
export interface AxisSource extends NamedSource {
  readonly groups: readonly NamedSource[];
}

export interface DecisionSource {
  readonly date: string;
  readonly body: Texts;
  readonly text: Texts;
}

interface PanelBase extends NamedSource {
  readonly about?: Texts | undefined;
}

/** A panel of the conditions, checked for shape; the indicators it names are not yet checked against anything. */
export type PanelSource =
  | (PanelBase & {
      readonly kind: 'staffing';
      readonly cases: string;
      readonly posts: string;
      readonly limit?: number | undefined;
      readonly decisions: readonly DecisionSource[];
    })
  | (PanelBase & { readonly kind: 'steps'; readonly steps: readonly NamedSource[] })
  | (PanelBase & { readonly kind: 'band'; readonly indicator: string; readonly from: number; readonly to: number })
  | (PanelBase & { readonly kind: 'gap'; readonly expected: string; readonly experienced: string })
  | (PanelBase & {
      readonly kind: 'figures';
      readonly indicators: readonly string[];
      readonly decisions: readonly DecisionSource[];
    });
