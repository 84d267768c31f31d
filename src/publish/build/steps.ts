import type { ConditionsWire } from '#contract/conditions.contract.ts';
import { panelId, unitId } from '#domain/kernel/ids.ts';
import type { Period } from '#domain/kernel/period.ts';
import { type PartedNode, shownParts } from '#domain/protection/parts.ts';
import type { PanelSource } from '#publish/conditions-source.ts';
import type { Row } from '#publish/rows.ts';
import type { StepFields } from '#publish/rows.voice.ts';
import { grouped } from './grouped.ts';
import { knownAbove } from './groups.ts';
import { isOpen } from './lifetime.ts';
import type { UnitOrder } from './order.ts';
import { withGaps } from './periods.ts';

type StepsSource = Extract<PanelSource, { kind: 'steps' }>;
export type StepsWire = Extract<ConditionsWire['panels'][number], { kind: 'steps' }>;
type Cell = StepsWire['units'][number]['cells'][number];

/** How many came to each step, in the steps' order, by unit and period. */
export type Counts = readonly number[];

/**
 * How many came no further than each step. Everybody who came to the first is in one of these, and only one.
 *
 * @example stoppedAt([12, 9, 9]) // [3, 0, 9]
 */
export const stoppedAt = (counts: Counts): number[] => counts.map((count, at) => count - (counts[at + 1] ?? 0));

/** The counts of one panel by period, each by the unit's position; undefined where a unit has no rows. */
export function countsOf(
  { steps }: StepsSource,
  order: UnitOrder,
  rows: readonly Row<StepFields>[],
): ReadonlyMap<Period, readonly (Counts | undefined)[]> {
  const all = rows.map(({ fields }) => fields);
  return new Map(
    [...grouped(all, ({ period }) => period)].map(([period, inPeriod]) => {
      const byUnit = grouped(inPeriod, ({ unit }) => order.position.get(unit) ?? -1);
      return [
        period,
        order.rows.map((_, unit) => {
          const own = byUnit.get(unit);
          if (own === undefined) return undefined;
          const counts = new Map(own.map(({ step, count }) => [step, count]));
          return steps.map(({ id }) => counts.get(id) ?? 0);
        }),
      ];
    }),
  );
}

/** The units of one period as a tree of those that have counts, each with how many stopped at each step. */
export function treeOf(order: UnitOrder, counts: readonly (Counts | undefined)[]): PartedNode[] {
  const idOf = (unit: number): string => order.rows[unit]?.fields.id ?? '';
  const sizes = counts.map((one) => one?.[0]);
  return counts.flatMap((one, unit) => {
    if (one === undefined) return [];
    const above = knownAbove(order, sizes, unit);
    return [{ id: idOf(unit), parent: above === -1 ? null : idOf(above), parts: stoppedAt(one) }];
  });
}

/** A panel of steps, protected: a unit's steps are told all or none, by the rule for parts, period by period. */
export function stepsPanel(
  panel: StepsSource,
  order: UnitOrder,
  rows: readonly Row<StepFields>[],
  fewest: number,
): StepsWire {
  const known = countsOf(panel, order, rows);
  const periods = withGaps(known.keys());
  const shown = new Map([...known].map(([period, counts]) => [period, shownParts(treeOf(order, counts), fewest)]));
  const units = order.rows.flatMap(({ fields }, unit) => {
    if (![...known.values()].some((counts) => counts[unit] !== undefined)) return [];
    const cells = periods.map((period): Cell => {
      const counts = known.get(period)?.[unit];
      if (counts === undefined) return isOpen(fields, period) ? 'not-collected' : 'not-applicable';
      return shown.get(period)?.has(fields.id) === true ? [...counts] : 'suppressed';
    });
    return [{ unit: unitId(fields.id), cells }];
  });
  const { id, name, about, kind } = panel;
  return { id: panelId(id), kind, name, about, steps: stepsOf(panel), periods, units };
}

const stepsOf = ({ steps }: StepsSource): StepsWire['steps'] =>
  steps.map(({ id, name }) => ({ id: id as StepsWire['steps'][number]['id'], name }));
