import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { type Point, pointsOf } from './point.ts';
import { type Scale, SHARE_SCALE, scaleFor } from './scale.ts';
import { plainly, type Setting } from './setting.ts';

export interface FlagView {
  readonly key: string;
  readonly number: number;
  /** Position among the points. */
  readonly at: number;
  readonly said: string;
}

/** A series over time as it is drawn. The table beside it is made of the same points. */
export interface ChartView {
  readonly points: readonly Point[];
  readonly segments: number;
  readonly scale: Scale;
  /** The periods named on the axis: evenly spread, the latest always among them. */
  readonly labels: readonly string[];
  readonly ticks: readonly { readonly value: number; readonly said: string }[];
  readonly target: { readonly level: number; readonly said: string } | null;
  readonly flags: readonly FlagView[];
  /** What is not there and why, in words: 2021: Frågan ställdes inte. */
  readonly absences: readonly string[];
  readonly hasBand: boolean;
}

/** More names than this crowd each other on a phone. */
const MOST_LABELS = 6;

function labelsOf(points: readonly Point[]): string[] {
  const step = Math.ceil(points.length / MOST_LABELS);
  return points.filter((_, at) => (points.length - 1 - at) % step === 0).map(({ label }) => label);
}

const isNumber = (value: number | null): value is number => value !== null;

function scaleOf(indicator: Indicator, points: readonly Point[], target: number | null): Scale {
  if (indicator.kind === 'survey' || indicator.measureUnit === 'index') return SHARE_SCALE;
  return scaleFor([...points.map((point) => point.value), target].filter(isNumber));
}

function absencesIn(points: readonly Point[], { words }: Setting): string[] {
  const byReason = new Map<string, string[]>();
  for (const point of points) {
    if (point.absent === null) continue;
    byReason.set(point.said, [...(byReason.get(point.said) ?? []), words.format.period(point.period)]);
  }
  return [...byReason].map(([reason, periods]) => `${words.format.list(periods)}: ${reason}`);
}

export function chartView(column: Column, indicator: Indicator, target: number | null, setting: Setting): ChartView {
  const points = pointsOf(column, indicator, setting);
  const scale = scaleOf(indicator, points, target);
  const { words } = setting;
  const valueSaid = (value: number, decimals: number): string =>
    indicator.kind === 'survey' || indicator.measureUnit === 'percent'
      ? words.figure.units.percent(words.format.number(value, decimals))
      : words.format.number(value, decimals);
  const decimals = scale.ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  return {
    points,
    segments: (points.at(-1)?.segment ?? 0) + 1,
    scale,
    labels: labelsOf(points),
    ticks: scale.ticks.map((value) => ({ value, said: valueSaid(value, decimals) })),
    target: target === null ? null : { level: target, said: words.figure.target(valueSaid(target, decimals)) },
    flags: column.redefinitions.map(({ period, text }, at) => ({
      key: period,
      number: at + 1,
      at: column.periods.indexOf(period),
      said: words.figure.redefined(at + 1, words.format.period(period), plainly(text, setting)),
    })),
    absences: absencesIn(points, setting),
    hasBand: column.kind === 'survey',
  };
}
