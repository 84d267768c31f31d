/** A straight piece of a line in a picture, and how much it hurts to write over it. Pixels. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly weight: number;
}

/** Where words may stand. Pixels from the upper left corner. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a part of a stroke lies inside. */
function isOver({ x, y, width, height }: LabelBox, { from, to }: Stroke): boolean {
  let [first, last] = [0, 1];
  const sides: [start: number, way: number, low: number, high: number][] = [
    [from[0], to[0] - from[0], x, x + width],
    [from[1], to[1] - from[1], y, y + height],
  ];
  for (const [start, way, low, high] of sides) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [enters, leaves] = [(low - start) / way, (high - start) / way].sort((one, other) => one - other);
    first = Math.max(first, enters ?? 0);
    last = Math.min(last, leaves ?? 1);
  }
  return first < last;
}

/**
 * Which of some places for a label lies over the least: the first of those that are as good.
 *
 * Missing: 0 where there are no places.
 *
 * @example freest([{ x: 0, y: 0, width: 9, height: 9 }], []) // 0
 */
export function freest(places: readonly LabelBox[], strokes: readonly Stroke[]): number {
  const costs = places.map((place) =>
    strokes.filter((stroke) => isOver(place, stroke)).reduce((sum, { weight }) => sum + weight, 0),
  );
  return Math.max(0, costs.indexOf(Math.min(...costs)));
}
