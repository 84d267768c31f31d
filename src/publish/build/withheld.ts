import type { ConditionsWire } from '#contract/conditions.contract.ts';
import type { VoiceWire } from '#contract/voice.contract.ts';
import type { WavesWire } from '#contract/waves.contract.ts';
import type { Columns } from './columns.ts';

const isWithheld = (cell: unknown): boolean => cell === 'suppressed';

/** Cells of an indicator that are withheld, over all units and periods. */
export const withheldIn = (columns: Columns): number =>
  columns.units.reduce((sum, { cells }) => sum + cells.filter(isWithheld).length, 0);

/** What else is withheld: of who answered, of those who said something and their words, and of steps. */
export function withheldBeside({ waves }: WavesWire, { items }: VoiceWire, { panels }: ConditionsWire): number {
  const groups = waves.flatMap(({ mix = [] }) => mix.flatMap((axis) => axis.groups));
  const cells = [
    ...groups.flatMap(({ served, answered }) => [served, answered]),
    ...items.flatMap(({ people, said }) => [people, said]),
    ...panels.flatMap((panel) => (panel.kind === 'steps' ? panel.units.flatMap((unit) => unit.cells) : [])),
  ];
  return cells.filter(isWithheld).length;
}
