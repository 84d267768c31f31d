import type { Period } from '#domain/kernel/period.ts';
import { grouped } from '#publish/build/grouped.ts';
import type { Tallies } from '#publish/build/tallies.ts';
import { cellOf, type QuestionTally, type Tally } from '#publish/build/tally.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Row, UnitFields } from '#publish/rows.ts';
import type { Context } from './context.ts';

/** Whether persons are told of in a unit and period. */
type Told = (unit: string, period: Period) => boolean;

interface Indicator {
  readonly id: string;
  readonly periods: readonly Period[];
  readonly told: Told;
}

function asked(tally: Tally, id: string, { counts }: QuestionTally): Indicator {
  const told: Told = (unit, period) => {
    const [at, wave] = [tally.order.position.get(unit), tally.waves.indexOf(period)];
    if (at === undefined || wave === -1) return false;
    const cell = cellOf(tally, at, wave);
    return [counts.good, counts.neutral, counts.bad].some((cells) => (cells[cell] ?? 0) > 0);
  };
  return { id, periods: tally.waves, told };
}

/** Measures about persons, of the units that are asked after. */
function measured({ folder, indicators }: Context, units: ReadonlySet<string>): Indicator[] {
  const ofUnits = folder.measures.flatMap(({ fields }) => (units.has(fields.unit) ? [fields] : []));
  return [...grouped(ofUnits, ({ indicator }) => indicator)].map(([id, rows]) => {
    const isPersons = indicators.get(id)?.fields.measureUnit === 'persons';
    const about = rows.filter(
      ({ value, denominator }) => value !== undefined && (isPersons || denominator !== undefined),
    );
    const told = new Set(about.map(({ unit, period }) => `${unit} ${period}`));
    return {
      id,
      periods: [...new Set(about.map(({ period }) => period))],
      told: (unit, period) => told.has(`${unit} ${period}`),
    };
  });
}

const inOne = (row: Row<UnitFields>, { id, periods, told }: Indicator): Problem[] =>
  periods.flatMap((period) => {
    const { id: old, replacedBy } = row.fields;
    const units = replacedBy.filter((unit) => unit !== old && told(unit, period));
    if (units.length === 0 || !told(old, period)) return [];
    return [problem('error', 'replaced-and-shown', row.place('replacedBy'), { indicator: id, period, old, units })];
  });

/**
 * Units that tell of the same period as those that have replaced them: who was in both would be counted twice, and who
 * was in only one could be worked out.
 */
export function checkReplaced(context: Context, tallies: Tallies): Problem[] {
  const replaced = context.folder.units.filter(({ fields }) => fields.replacedBy.length > 0);
  if (replaced.length === 0) return [];
  const units = new Set(replaced.flatMap(({ fields }) => [fields.id, ...fields.replacedBy]));
  const all = [
    ...tallies.all.flatMap((tally) => [...tally.questions].map(([id, one]) => asked(tally, id, one))),
    ...measured(context, units),
  ];
  return replaced.flatMap((row) => all.flatMap((indicator) => inOne(row, indicator)));
}
