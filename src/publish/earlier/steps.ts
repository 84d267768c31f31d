import { readConditions } from '#contract/conditions.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Panel, StepsPanel } from '#domain/conditions/panel.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { ReleasedNode } from '#domain/protection/release.ts';
import { grouped } from '#publish/build/grouped.ts';
import { stoppedAt } from '#publish/build/steps.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, newestOnly, ownFile } from './finished.ts';
import { type Above, nodesOf } from './layers.ts';
import { toldByBoth } from './revisions.ts';

/** A panel as a release has it. */
interface Released {
  readonly panel: StepsPanel;
  readonly above: Above;
}

const stepsIn = (panels: readonly Panel[]): StepsPanel[] => panels.filter((panel) => panel.kind === 'steps');

/** How many came no further than each of some steps, in every unit that has anybody; null where it is withheld. */
function personsIn({ panel, above }: Released, period: Period, steps: readonly string[]): ReleasedNode[] {
  const at = panel.periods.indexOf(period);
  const columns = steps.map((step) => panel.steps.findIndex(({ id }) => id === step));
  const persons = new Map<string, readonly number[] | null>();
  for (const { unit, cells } of panel.units) {
    const cell = cells[at];
    if (cell?.kind === 'missing' && cell.reason === 'suppressed') persons.set(unit, null);
    if (cell?.kind !== 'known') continue;
    const counts = columns.map((column) => cell.value[column] ?? 0);
    if (counts.some((count) => count > 0)) persons.set(unit, stoppedAt(counts));
  }
  return nodesOf(persons, above);
}

/** Those who came no further than each step by itself, and those who came to it: each is a group. */
const layersOf = (steps: readonly string[]): readonly (readonly [from: number, to: number])[] =>
  steps.flatMap((_, at) => [
    [at, at + 1],
    [at, steps.length],
  ]);

function inPeriod(one: Earlier, was: Released, is: Released, period: Period, { fewest, tables }: Finished): Problem[] {
  const steps = is.panel.steps.map(({ id }) => id).filter((id) => was.panel.steps.some((step) => step.id === id));
  const [before = [], after = []] = [was, is].map((released) => personsIn(released, period, steps));
  const cut = (nodes: readonly ReleasedNode[], from: number, to: number): ReleasedNode[] =>
    nodes.map((node) => ({ ...node, counts: node.counts?.slice(from, to) ?? null }));
  const told = new Map(
    layersOf(steps).flatMap(([from, to]) => [
      ...toldByBoth(cut(before, from, to), cut(after, from, to), fewest, one.fewest),
    ]),
  );
  return [...grouped(told, ([, why]) => why)].map(([why, found]) =>
    problem('error', 'revision-reveals-steps', tables.steps, {
      panel: is.panel.id,
      period,
      release: one.id,
      units: found.map(([unit]) => unit),
      why,
    }),
  );
}

/** What this release and an earlier one would tell together about a few who came to a step, or no further. */
export function stepsRevisions(before: Before, earlier: readonly Earlier[], finished: Finished): readonly Problem[] {
  const own = stepsIn(ownFile(finished, 'conditions.json', readConditions));
  if (own.length === 0) return [];
  const { units } = ownFile(finished, 'units.json', readUnits).tree;
  const above = new Map(units.map(({ id, parent }) => [id, parent]));
  const problems = earlier.flatMap((one) => {
    const known = stepsIn(readEarlier(before, `${one.root}conditions.json`, readConditions)?.thing ?? []);
    return own.flatMap((panel) => {
      const was = known.find(({ id }) => id === panel.id);
      const both = panel.periods.filter((period) => was?.periods.includes(period));
      const is = { panel, above };
      return was === undefined
        ? []
        : both.flatMap((period) => inPeriod(one, { panel: was, above: one.above }, is, period, finished));
    });
  });
  return newestOnly(problems, 'revision-reveals-steps', ({ panel, period, why }) => `${panel} ${period} ${why}`);
}
