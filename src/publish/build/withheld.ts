import type { ConditionsWire } from '#contract/conditions.contract.ts';
import type { EqualityWire } from '#contract/equality.contract.ts';
import type { PlanWire } from '#contract/plan.contract.ts';
import type { VoiceWire } from '#contract/voice.contract.ts';
import type { WavesWire } from '#contract/waves.contract.ts';
import type { Columns } from './columns.ts';

const isWithheld = (cell: unknown): boolean => cell === 'suppressed';

/** Cells of an indicator that are withheld, over all units and periods. */
export const withheldIn = (columns: Columns): number =>
  columns.units.reduce((sum, { cells }) => sum + cells.filter(isWithheld).length, 0);

/** What else is withheld: of who answered, of those who said something and their words, of steps, of groups' answers, and of who stands behind a goal. */
export function withheldBeside(
  { waves }: WavesWire,
  { items }: VoiceWire,
  { panels }: ConditionsWire,
  { axes }: EqualityWire,
  { goals }: PlanWire,
): number {
  const mixed = waves.flatMap(({ mix = [] }) => mix.flatMap((axis) => axis.groups));
  const cells = [
    ...mixed.flatMap(({ served, answered }) => [served, answered]),
    ...items.flatMap(({ people, said }) => [people, said]),
    ...goals.flatMap(({ voices }) => voices.map(({ people }) => people)),
    ...axes.flatMap(({ questions, groups }) =>
      questions.flatMap(({ cells: own }) => own.flatMap((cell) => groups.map(() => cell))),
    ),
    ...panels.flatMap((panel) => (panel.kind === 'steps' ? panel.units.flatMap((unit) => unit.cells) : [])),
  ];
  return cells.filter(isWithheld).length;
}
