interface Written {
  readonly written: string;
}

interface InStep {
  readonly unit: string;
  readonly period: string;
  readonly step: string;
}

/** What can be wrong with the panels of the conditions, and with the steps that some of them count. */
export interface ConditionsProblems {
  readonly 'panel-needs-other': {
    readonly panel: string;
    readonly indicator: string;
    readonly needs: 'survey' | 'measure' | 'percent';
  };
  readonly 'panel-indicator-twice': Written & { readonly panel: string };
  readonly 'panel-periods-differ': {
    readonly panel: string;
    readonly first: string;
    readonly second: string;
    /** A period of each. */
    readonly periods: readonly [string, string];
  };
  readonly 'band-upside-down': { readonly from: number; readonly to: number };
  /** Rows for a panel of another kind. */
  readonly 'panel-without-steps': Written;
  readonly 'panel-without-rows': { readonly panel: string };
  readonly 'steps-missing': {
    readonly panel: string;
    readonly unit: string;
    readonly period: string;
    readonly steps: readonly string[];
  };
  readonly 'step-grows': InStep & { readonly count: number; readonly before: string; readonly reached: number };
  /** Of those who reached the step, or who came no further. */
  readonly 'steps-exceed-whole': InStep & {
    readonly counted: 'reached' | 'stopped';
    readonly whole: number;
    readonly parts: number;
  };
}
