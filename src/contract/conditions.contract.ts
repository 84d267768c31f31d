import * as z from 'zod/mini';
import type { Panel, StepsPanel } from '#domain/conditions/panel.ts';
import { measuredFrom } from './counted.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, period, persons, reason, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

const base = { id: id<'panel'>(), name: texts, about: z.optional(texts) };
const indicator = id<'indicator'>();
const decisions = z.array(z.object({ date: day, body: texts, text: texts }));

const steps = z.object({
  ...base,
  kind: z.literal('steps'),
  steps: z.array(z.object({ id: id<'step'>(), name: texts })).check(z.minLength(2)),
  periods: z.array(period),
  units: z.array(z.object({ unit: id<'unit'>(), cells: z.array(z.union([z.array(persons), reason])) })),
});

const panel = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('staffing'),
    cases: indicator,
    posts: indicator,
    limit: z.optional(z.number().check(z.gt(0))),
    decisions,
  }),
  steps,
  z.object({ ...base, kind: z.literal('band'), indicator, from: z.number(), to: z.number() }),
  z.object({ ...base, kind: z.literal('gap'), expected: indicator, experienced: indicator }),
  z.object({ ...base, kind: z.literal('figures'), indicators: z.array(indicator).check(z.minLength(1)), decisions }),
]);

/** conditions.json: what ties ordinary figures together, and the steps that no single figure can tell of. */
export const conditionsWire = z.object({ ...envelope.shape, panels: z.array(panel) });

export type ConditionsWire = z.infer<typeof conditionsWire>;

/** Persons. The contract's own floor. */
const FEWEST = 5;

/** How many left at each step: they too are a group. */
const groupsOf = (counts: readonly number[]): number[] => counts.map((count, at) => count - (counts[at + 1] ?? 0));

function stepsProblems(wire: z.infer<typeof steps>): string[] {
  return wire.units.flatMap(({ unit, cells }) => {
    const lengths =
      cells.length === wire.periods.length ? [] : [`${cells.length} cells for ${wire.periods.length} periods`];
    const counts = cells.flatMap((cell) => {
      if (typeof cell === 'string') return [];
      if (cell.length !== wire.steps.length) return [`${cell.length} counts for ${wire.steps.length} steps`];
      return groupsOf(cell).some((group) => group < 0 || (group > 0 && group < FEWEST))
        ? [`a step that fewer than ${FEWEST} took or left may not be sent`]
        : [];
    });
    return [...lengths, ...counts].map((problem) => `${wire.id} in ${unit}: ${problem}`);
  });
}

const stepsFrom = (wire: z.infer<typeof steps>): StepsPanel => ({
  ...wire,
  units: wire.units.map(({ unit, cells }) => ({ unit, cells: cells.map(measuredFrom) })),
});

/** Throws: ContractError, also for steps that tell of fewer than five. */
export function readConditions(json: unknown): Received<readonly Panel[]> {
  const wire = readThrough('conditions', conditionsWire, json);
  demand(
    'conditions',
    wire.panels.flatMap((one) => (one.kind === 'steps' ? stepsProblems(one) : [])),
  );
  return { origin: originFrom(wire), thing: wire.panels.map((one) => (one.kind === 'steps' ? stepsFrom(one) : one)) };
}
