import { columnUntil } from '#domain/feedback/until.ts';
import { type Period, partsOf, spanOf } from '#domain/kernel/period.ts';
import type { Pair } from './profile.view.ts';
import type { PageSetting } from './setting.ts';
import type { Choice } from './units.view.ts';

/** One time the questions were asked, and the figures as they were then. */
export interface WaveView {
  readonly chosen: Period;
  readonly latest: Period;
  /** What is said when it is not the latest, or not the one that was asked for. */
  readonly notice: string | null;
  readonly isLatest: boolean;
  /** The latest first. */
  readonly choices: readonly Choice[];
  /** The questions that are asked at such times, with nothing from later. */
  readonly pairs: readonly Pair[];
}

/** Oldest first, each once. */
const periodsOf = (pairs: readonly Pair[]): Period[] =>
  [...new Set(pairs.flatMap(({ column }) => column.periods))].sort(
    (one, other) => spanOf(one).last - spanOf(other).last,
  );

function noticeOf(asked: Period | null, chosen: Period, latest: Period, { words }: PageSetting): string | null {
  const { format, survey } = words;
  if (chosen !== latest) return survey.earlier(format.period(chosen), format.period(latest));
  return asked === null || asked === latest ? null : survey.noWave(format.period(asked), format.period(latest));
}

/**
 * The wave that is asked for, else the latest.
 *
 * Missing: null when the questions have never been asked.
 */
export function waveView(pairs: readonly Pair[], asked: Period | null, setting: PageSetting): WaveView | null {
  const periods = periodsOf(pairs);
  const latest = periods.at(-1);
  if (latest === undefined) return null;
  const chosen = periods.find((period) => period === asked) ?? latest;
  const isSuch = ({ column }: Pair): boolean =>
    column.periods.some((period) => partsOf(period).kind === partsOf(chosen).kind);
  return {
    chosen,
    latest,
    notice: noticeOf(asked, chosen, latest, setting),
    isLatest: chosen === latest,
    choices: periods.reverse().map((period) => ({ value: period, label: setting.words.format.period(period) })),
    pairs: pairs.filter(isSuch).map(({ indicator, column }) => ({ indicator, column: columnUntil(column, chosen) })),
  };
}
