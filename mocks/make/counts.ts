import type { Table } from './csv.ts';
import type { Headings } from './tables.ts';

/** Who is served and who answered, in one wave: group → [served, answered], by axis. */
export interface MixPlan {
  readonly wave: string;
  readonly axes: { readonly [axis: string]: { readonly [group: string]: readonly [number, number] } };
}

export function groupsTable(
  plans: readonly MixPlan[],
  headings: Headings<'wave' | 'axis' | 'group' | 'served' | 'answered'>,
): Table {
  const { wave, axis, group, served, answered } = headings;
  return {
    headings: [wave, axis, group, served, answered],
    rows: plans.flatMap((plan) =>
      Object.entries(plan.axes).flatMap(([division, groups]) =>
        Object.entries(groups).map(([name, [all, some]]) => [plan.wave, division, name, all, some]),
      ),
    ),
  };
}

/** How many came to each step, in one unit: a list in the order of the steps for each period. */
export interface StepsPlan {
  readonly panel: string;
  readonly steps: readonly string[];
  readonly units: { readonly [unit: string]: { readonly [period: string]: readonly number[] } };
}

export function stepsTable(
  { panel: id, steps, units }: StepsPlan,
  headings: Headings<'panel' | 'unit' | 'period' | 'step' | 'count'>,
): Table {
  const { panel, unit, period, step, count } = headings;
  return {
    headings: [panel, unit, period, step, count],
    rows: Object.entries(units).flatMap(([name, periods]) =>
      Object.entries(periods).flatMap(([when, counts]) =>
        steps.map((taken, place) => [id, name, when, taken, counts[place]]),
      ),
    ),
  };
}
