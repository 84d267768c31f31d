import { readConditions } from '#contract/conditions.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Draw } from '#mocks/make/random.ts';
import { truly, within } from './equations.ts';
import type { Observed, Seen } from './observed.ts';
import {
  type Counts,
  drawTown,
  ORGANISATION,
  type Own,
  onDisk,
  QUESTIONS,
  type RandomTown,
  revised,
  unitLines,
} from './random-town.ts';

/**
 * A random town in which its answers are taken for something else: those who came no further than the first of three
 * steps, than the second, and who came to the last. Each question is a panel and each wave a period.
 */
export interface RandomSteps {
  readonly town: RandomTown;
  /** By cell and unit: whether the unit has told how many came to its steps. */
  readonly told: readonly (readonly boolean[])[];
}

/** Nobody, or as many as can be told of: else few would come to most steps, and hardly anything was shown. */
const larger = (counts: Counts): Counts => {
  const [first = 0, second = 0, last = 0] = counts.map((count) => (count === 0 ? 0 : count * 2 + 3));
  return [first, second, last];
};

export function drawSteps(draw: Draw): RandomSteps {
  const { parents, cells } = drawTown(draw);
  const most = (own: Own): Own => own.map((counts) => (draw() < 0.8 ? larger(counts) : counts));
  const town = { parents, cells: cells.map((cell) => ({ ...cell, own: most(cell.own) })) };
  return { town, told: cells.map(() => parents.map(() => draw() < 0.9)) };
}

export const revisedSteps = ({ town, told }: RandomSteps, draw: Draw, share: number): RandomSteps => ({
  town: revised(town, draw, share),
  told,
});

const PANELS = `conditions:
${QUESTIONS.map((id) => `  - { id: ${id}, kind: steps, name: P, steps: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C }] }`).join('\n')}
`;

/** The town as a folder: the counts of a unit hold those of the units below it. */
export function stepsFolder({ town, told }: RandomSteps, release: string): Map<string, Uint8Array> {
  const rows = town.cells.flatMap(({ question, wave, own }, cell) =>
    town.parents.flatMap((_, unit) => {
      if (told[cell]?.[unit] !== true) return [];
      const [first, second, last] = truly(own, within(town, unit));
      const reached = { a: first + second + last, b: second + last, c: last };
      return Object.entries(reached).map(([step, count]) => `${question},u${unit},${wave},${step},${count}`);
    }),
  );
  return onDisk({
    'organisation.yaml': `${ORGANISATION(release)}${PANELS}`,
    'units.csv': unitLines(town.parents),
    'steps.csv': ['panel,unit,period,step,count', ...rows],
  });
}

/** What anybody can see of one panel in one period: those who came no further than each step, by the unit's position. */
export function observedSteps(files: ReadonlyMap<string, string>): (panel: string, period: string) => Observed {
  const parsed = (address: string): unknown => JSON.parse(files.get(address) ?? 'null');
  const { units } = readUnits(parsed('units.json')).thing.tree;
  const parents = units.map((_, at) => Number(units.find(({ id }) => id === `u${at}`)?.parent?.slice(1) ?? -1));
  const panels = readConditions(parsed('conditions.json')).thing;
  return (id, period) => {
    const panel = panels.find((one) => one.id === id);
    if (panel?.kind !== 'steps') throw new Error('not steps');
    const at = panel.periods.map(String).indexOf(period);
    const seen = parents.map((_, unit): Seen => {
      const cell = panel.units.find((one) => one.unit === `u${unit}`)?.cells[at];
      // Who has told nothing has not told of nobody.
      if (cell?.kind !== 'known') return 'hidden';
      const [first = 0, second = 0, last = 0] = cell.value;
      return [first - second, second - last, last];
    });
    return { parents, seen };
  };
}
