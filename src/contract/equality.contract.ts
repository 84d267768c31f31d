import * as z from 'zod/mini';
import { type EqualityAxis, groupColumns } from '#domain/feedback/equality.ts';
import { columnProblems } from './cells.ts';
import { measuredFrom } from './counted.ts';
import { envelope, originFrom } from './envelope.ts';
import { id, period, persons, reason, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

/** [good, neutral, bad] for each group of the axis, in its order. */
const groups = z.array(z.tuple([persons, persons, persons]));

const question = z.object({
  indicator: id<'indicator'>(),
  periods: z.array(period).check(z.minLength(1)),
  cells: z.array(z.union([groups, reason])),
});

const axis = z.object({
  id: id<'axis'>(),
  name: texts,
  groups: z.array(z.object({ id: id<'group'>(), name: texts })).check(z.minLength(2)),
  questions: z.array(question),
});

/**
 * equality.json: the answers to questions divided by group, for the whole organisation only. One axis is never crossed
 * with another, and its groups are told of all at once or not at all.
 */
export const equalityWire = z.object({ ...envelope.shape, axes: z.array(axis) });

export type EqualityWire = z.infer<typeof equalityWire>;
type AxisWire = EqualityWire['axes'][number];

/** Persons. The contract's own floor. */
const FEWEST = 5;

const axisFrom = (wire: AxisWire): EqualityAxis => ({
  ...wire,
  questions: wire.questions.map(({ cells, ...rest }) => ({
    ...rest,
    cells: cells.map((cell) => {
      const measured = measuredFrom(cell);
      if (measured.kind === 'missing') return measured;
      return { kind: 'known', value: measured.value.map(([good, neutral, bad]) => ({ good, neutral, bad })) };
    }),
  })),
});

const uneven = ({ id: name, groups: known, questions }: AxisWire): string[] =>
  questions.flatMap(({ indicator, cells }) =>
    cells.flatMap((cell) =>
      typeof cell === 'string' || cell.length === known.length
        ? []
        : [`${indicator} by ${name}: ${cell.length} groups of ${known.length}`],
    ),
  );

const problemsIn = (axes: readonly EqualityAxis[]): string[] =>
  axes.flatMap((one) =>
    groupColumns(one).flatMap((column) =>
      columnProblems(column, FEWEST).map((problem) => `${column.indicator} by ${one.id}: ${problem}`),
    ),
  );

/** Throws: ContractError, also for any group of fewer than five. */
export function readEquality(json: unknown): Received<readonly EqualityAxis[]> {
  const wire = readThrough('equality', equalityWire, json);
  demand('equality', wire.axes.flatMap(uneven));
  const axes = wire.axes.map(axisFrom);
  demand('equality', problemsIn(axes));
  return { origin: originFrom(wire), thing: axes };
}
