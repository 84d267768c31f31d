import type { SurveyCellWire } from '#contract/cells.ts';
import type { Folder } from '#publish/rows.ts';
import { type Columns, headOf, releaseYear, type UnitCells } from './columns.ts';
import { isOpen } from './lifetime.ts';
import { withheldAnswers } from './protect.ts';
import type { Reached } from './reached.ts';
import { cellOf, type QuestionTally, type Tally } from './tally.ts';

/** One wave of one question: how many answered, and who may not be told of. */
interface WaveOf {
  readonly at: number;
  readonly asked: boolean;
  readonly answered: readonly number[];
  readonly withheld: ReadonlySet<number>;
}

function waveOf(tally: Tally, { counts, asked }: QuestionTally, at: number, fewest: number): WaveOf {
  const answered = tally.order.rows.map((_, unit) => {
    const cell = cellOf(tally, unit, at);
    return (counts.good[cell] ?? 0) + (counts.neutral[cell] ?? 0) + (counts.bad[cell] ?? 0);
  });
  return { at, asked: asked[at] ?? false, answered, withheld: withheldAnswers(tally.order, answered, fewest) };
}

function surveyCell(tally: Tally, { counts, reached }: QuestionTally, unit: number, wave: WaveOf): SurveyCellWire {
  if (wave.withheld.has(unit)) return 'suppressed';
  const cell = cellOf(tally, unit, wave.at);
  if ((wave.answered[unit] ?? 0) > 0) {
    const [good = 0, neutral = 0, bad = 0] = [counts.good[cell], counts.neutral[cell], counts.bad[cell]];
    const invited = reached.invited[cell] ?? -1;
    return invited < good + neutral + bad ? [good, neutral, bad] : [good, neutral, bad, invited];
  }
  const [row, period] = [tally.order.rows[unit], tally.waves[wave.at]];
  if (row !== undefined && period !== undefined && !isOpen(row.fields, period)) return 'not-applicable';
  return wave.asked && isReached(reached, cell) ? 'no-answers' : 'not-collected';
}

/** Whether the question's set was asked in a unit or below it. */
const isReached = ({ units }: Reached, cell: number): boolean => units === null || (units[cell] ?? 0) > 0;

/** Whether the question is one of the unit's: somebody in it answered, or was asked. */
function hasQuestion(tally: Tally, { reached }: QuestionTally, unit: number, waves: readonly WaveOf[]): boolean {
  return waves.some((wave) => {
    const invited = reached.invited[cellOf(tally, unit, wave.at)] ?? -1;
    return (wave.answered[unit] ?? 0) > 0 || (wave.asked && invited > 0);
  });
}

/**
 * One survey question in every unit that has it, for every wave from the first with answers to the last.
 *
 * Missing: without any answers all waves, and no units.
 */
export function surveyColumns(folder: Folder, tally: Tally, question: string, fewest: number): Columns {
  const head = headOf(folder, question);
  const own = tally.questions.get(question);
  const [first, last] = [own?.asked.indexOf(true) ?? -1, own?.asked.lastIndexOf(true) ?? -1];
  if (own === undefined || first === -1) {
    const periods = tally.waves.length === 0 ? [releaseYear(folder)] : [...tally.waves];
    return { kind: 'survey', ...head, periods, units: [] };
  }
  const waves = Array.from({ length: last - first + 1 }, (_, step) => waveOf(tally, own, first + step, fewest));
  const units = tally.order.rows.flatMap((_, unit): UnitCells<SurveyCellWire>[] =>
    hasQuestion(tally, own, unit, waves)
      ? [{ unit, cells: waves.map((wave) => surveyCell(tally, own, unit, wave)), provisional: [] }]
      : [],
  );
  return { kind: 'survey', ...head, periods: tally.waves.slice(first, last + 1), units };
}
