import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { MissingReason } from '#domain/kernel/measured.ts';
import { type ControlView, controlView } from './control.view.ts';
import { type Point, pointsOf } from './point.ts';
import { type Scale, SHARE_SCALE, scaleFor } from './scale.ts';
import type { Setting } from './setting.ts';

/** What is not there and why: 2021: Frågan ställdes inte. */
export interface AbsenceView {
  readonly reason: MissingReason;
  readonly said: string;
}

/** A point with how the figure usually varies there; null while nobody can know. */
export interface DrawnPoint extends Point {
  readonly control: ControlView | null;
}

/** A series over time as it is drawn. The table beside it is made of the same points. */
export interface ChartView {
  readonly points: readonly DrawnPoint[];
  readonly segments: number;
  /** Whether there is nothing to draw. */
  readonly isEmpty: boolean;
  /** Whether there are points enough to know how the figure usually varies. */
  readonly isControlled: boolean;
  readonly scale: Scale;
  /** The periods named on the axis: evenly spread, the latest always among them. */
  readonly labels: readonly string[];
  readonly ticks: readonly { readonly value: number; readonly said: string }[];
  readonly target: { readonly level: number; readonly said: string } | null;
  /** One for each reason. */
  readonly absences: readonly AbsenceView[];
  readonly hasBand: boolean;
}

/** More names than this crowd each other on a phone. */
const MOST_LABELS = 6;

function labelsOf(points: readonly Point[]): string[] {
  const step = Math.ceil(points.length / MOST_LABELS);
  return points.filter((_, at) => (points.length - 1 - at) % step === 0).map(({ label }) => label);
}

/** As many as the number itself has: neither an axis nor a target may say a number it does not stand at. */
const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

const isNumber = (value: number | null): value is number => value !== null;

function scaleOf(
  indicator: Indicator,
  points: readonly Point[],
  control: readonly (ControlView | null)[],
  target: number | null,
): Scale {
  if (indicator.kind === 'survey' || indicator.measureUnit === 'index') return SHARE_SCALE;
  const values = points.map((point) => point.value).filter(isNumber);
  const limits = control.flatMap((point) => point?.range ?? []);
  // A limit below zero says nothing where no value is: the picture ends at zero then.
  const drawn = values.some((value) => value < 0) ? limits : limits.filter((limit) => limit > 0);
  return scaleFor([...values, ...drawn, ...(target === null ? [] : [target])]);
}

function absencesIn(points: readonly Point[], { words }: Setting): AbsenceView[] {
  const byReason = new Map<MissingReason, Point[]>();
  for (const point of points) {
    if (point.absent !== null) byReason.set(point.absent, [...(byReason.get(point.absent) ?? []), point]);
  }
  return [...byReason].map(([reason, absent]) => {
    const periods = absent.map(({ period }) => words.format.period(period));
    return { reason, said: `${words.format.list(periods)}: ${absent[0]?.said}` };
  });
}

export function chartView(column: Column, indicator: Indicator, target: number | null, setting: Setting): ChartView {
  const points = pointsOf(column, indicator, setting);
  const control = controlView(column, indicator);
  const scale = scaleOf(indicator, points, control, target);
  const { words } = setting;
  const valueSaid = (value: number, decimals: number): string =>
    indicator.kind === 'survey' || indicator.measureUnit === 'percent'
      ? words.figure.units.percent(words.format.number(value, decimals))
      : words.format.number(value, decimals);
  const decimals = Math.max(...scale.ticks.map(decimalsOf));
  return {
    points: points.map((point, at) => ({ ...point, control: control[at] ?? null })),
    segments: (points.at(-1)?.segment ?? 0) + 1,
    isEmpty: points.every((point) => point.value === null),
    isControlled: control.some((point) => point !== null),
    scale,
    labels: labelsOf(points),
    ticks: scale.ticks.map((value) => ({ value, said: valueSaid(value, decimals) })),
    target:
      target === null ? null : { level: target, said: words.figure.target(valueSaid(target, decimalsOf(target))) },
    absences: absencesIn(points, setting),
    hasBand: column.kind === 'survey',
  };
}
