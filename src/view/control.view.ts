import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { type ControlPoint, controlPoints } from '#domain/verdict/control.ts';
import type { MarkView } from './mark.view.ts';

/** The usual variation at one period, as it is drawn; shares in percent. */
export interface ControlView {
  readonly mean: number;
  /** From the lower to the upper limit, or null where there are none. */
  readonly range: readonly [number, number] | null;
  /** The limits rest on few values, and may move. */
  readonly isTrial: boolean;
  /** The shape of a period that stands out, or null for one that does not. */
  readonly mark: MarkView | null;
}

const PERCENT = 100;

function markOf({ rule, side }: ControlPoint, { direction }: Indicator): MarkView | null {
  if (rule === null || side === 0) return null;
  const shape = side === 1 ? 'up' : 'down';
  if (direction === 'neutral') return { shape, tone: 'neutral' };
  return { shape, tone: (side === 1) === (direction === 'higher') ? 'improvement' : 'concern' };
}

/** Null for every period while there are too few to know what is usual. */
export function controlView(column: Column, indicator: Indicator): (ControlView | null)[] {
  const factor = column.kind === 'survey' ? PERCENT : 1;
  return controlPoints(column).map((point) => {
    if (point === null) return null;
    const { mean, limits, isTrial } = point;
    const range = limits === null ? null : ([limits.lower * factor, limits.upper * factor] as const);
    return { mean: mean * factor, range, isTrial, mark: markOf(point, indicator) };
  });
}
