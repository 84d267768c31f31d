import { seriesWire } from '#contract/series.contract.ts';
import type { Change } from '#tests/publish/town.ts';
import { builtFile } from './built.ts';

/** The periods of a series in one line, then each unit's cells in one line, as a person would write them down. */
export function cellsOf(indicator: string, changes: readonly Change[], fewestAnswers?: number): string[] {
  const wire = seriesWire.parse(builtFile(`series/${indicator}.json`, changes, fewestAnswers));
  const units = wire.units.map(({ unit, cells, provisional }) => {
    const marks = provisional === undefined ? '' : ` (provisional ${provisional.join(' ')})`;
    return `${unit}: ${cells.map((cell) => (Array.isArray(cell) ? cell.join('/') : cell)).join(' ')}${marks}`;
  });
  return [wire.periods.join(' '), ...units];
}
