import type { FigureChart } from '#view/figure-chart.view.ts';
import type { FlagView } from '#view/flags.view.ts';
import { type Box, hidden, isCrossing, type Label, labelAt, type Trace, targetTrace, tracesIn } from './chart-label.ts';
import type { Places } from './chart-place.ts';

/** Pixels of the picture's own, as in the style of the screens. */
const SIZE = 29;
const VALUE_SIZE = 32;
export const MARK = 34;
export const FLAG = 18;
/** Beside the axis on both sides, where words may stand. */
const MARGIN = 16;
/** Between words and what they stand by. */
const GAP = 8;
/** So far from its point, and no further, may the last value be said; looked for in steps. */
const FARTHEST = 28;
const STEP = 4;
/** Along its line, words of the target are looked a place for in steps. */
const ALONG = 16;
/** What is worse than hiding any line: standing on other words, outside the picture, or across a flag. */
const ON_WORDS = 100;
const OUTSIDE = 1000;
const ON_STEM = 12;
/** Pixels that are as bad as hiding the edge of something. */
const AWAY = 60;

type Chart = Pick<FigureChart, 'points' | 'ticks' | 'target' | 'scale'>;
type Flags = readonly Pick<FlagView, 'at'>[];

/** The words of a picture, and how far down each flag's line goes. */
export interface ChartWords {
  readonly tick: Label;
  readonly value: Label | null;
  readonly target: Label | null;
  readonly stems: readonly number[];
}

function markOf({ points }: Chart, { x, y }: Places, at: number): Box {
  const [middle, level] = [x(at), y(points[at]?.value ?? 0)];
  const half = MARK / 2;
  return { left: middle - half, right: middle + half, top: level - half, bottom: level + half };
}

/** A flag's line where no words are in its way: down to what is drawn in its period. */
function stemOf({ points }: Chart, { x, y, bottom }: Places, { at }: Flags[number]): Box {
  const level = points[at]?.high ?? points[at]?.value ?? null;
  return { left: x(at) - 2, right: x(at) + 2, top: 2 * FLAG, bottom: level === null ? bottom : y(level) };
}

/** Over its axis, and beside a flag's line where it has one there. */
function tickLabel({ scale, ticks }: Chart, { x, y }: Places, flags: Flags): Label {
  const at = (place: number): Label => labelAt(ticks.at(-1)?.said ?? '', SIZE, place, y(scale.to) - GAP, 'start');
  const first = at(0);
  const inWay = flags.map((flag) => x(flag.at)).filter((stem) => stem < first.box.right + GAP);
  return inWay.length === 0 ? first : at(Math.max(...inWay) + GAP);
}

/** Over, under and beside a point, the nearest first. */
function valuePlaces(
  said: string,
  mark: Box,
  { right, bottom }: Places,
): { readonly label: Label; readonly away: number }[] {
  const [middle, level] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
  const set = (x: number, y: number, anchor: Label['anchor']): Label => labelAt(said, VALUE_SIZE, x, y, anchor);
  const steps = Array.from({ length: FARTHEST / STEP + 1 }, (_, at) => at * STEP);
  const own = set(0, 0, 'end').box;
  const anchors = [
    [Math.min(mark.right, right + MARGIN), 'end'],
    [middle, 'middle'],
    [mark.left, 'start'],
  ] as const;
  const beside = Math.min(level - (own.top + own.bottom) / 2, bottom - own.bottom);
  return [
    ...anchors.flatMap(([x, anchor]) =>
      steps.flatMap((away) => [
        { label: set(x, mark.top - GAP - own.bottom - away, anchor), away },
        { label: set(x, mark.bottom + GAP - own.top + away, anchor), away: away + 1 },
      ]),
    ),
    { label: set(mark.right + GAP, beside, 'start'), away: 2 },
    { label: set(mark.left - GAP, beside, 'end'), away: 2 },
  ];
}

/** Over and under the target's line, from the left. */
function targetPlaces(said: string, line: number, { right }: Places) {
  const own = labelAt(said, SIZE, 0, 0, 'start').box;
  const last = Math.max(0, right + MARGIN - own.right);
  const places = Array.from({ length: Math.floor(last / ALONG) + 1 }, (_, at) => at * ALONG);
  return [...places, last].flatMap((x) => [
    { label: labelAt(said, SIZE, x, line - GAP / 2 - own.bottom, 'start'), away: x / 20 },
    { label: labelAt(said, SIZE, x, line + GAP / 2 - own.top, 'start'), away: x / 20 + 1 },
  ]);
}

type Tried = { readonly label: Label; readonly away: number };

function bestOf(tried: readonly Tried[], costOf: (box: Box) => number): Label | null {
  const costs = tried.map(({ label, away }) => ({ label, cost: costOf(label.box) + away / AWAY }));
  const [first, ...others] = costs;
  if (first === undefined) return null;
  return others.reduce((best, one) => (one.cost < best.cost ? one : best), first).label;
}

interface Drawn {
  readonly places: Places;
  /** What no words may be on. */
  readonly taken: readonly Box[];
  readonly stems: readonly Box[];
}

/** How bad a field is for words: what they hide there, and what they cross. */
function costOf(box: Box, { places, taken, stems }: Drawn, traces: readonly Trace[]): number {
  const isOutside = box.left < 0 || box.right > places.right + MARGIN || box.top < 0 || box.bottom > places.bottom;
  const crossed = (others: readonly Box[]): number => others.filter((one) => isCrossing(one, box)).length;
  return hidden(box, traces) + (isOutside ? OUTSIDE : 0) + crossed(taken) * ON_WORDS + crossed(stems) * ON_STEM;
}

const boxesOf = (...labels: readonly (Label | null)[]): Box[] => labels.flatMap((label) => label?.box ?? []);

/** Where the words of a picture stand: each by what it says, where it hides the least, and none on another or across a flag. */
export function wordsIn(chart: Chart, places: Places, flags: Flags): ChartWords {
  const { x, y } = places;
  const { points, target } = chart;
  const traces = tracesIn(chart, places);
  const circles = flags.map(({ at }) => ({ left: x(at) - FLAG, right: x(at) + FLAG, top: 0, bottom: 2 * FLAG }));
  const stems = flags.map((flag) => stemOf(chart, places, flag));
  const tick = tickLabel(chart, places, flags);
  const at = points.findLastIndex(({ value }) => value !== null);
  const marks = at === -1 ? [] : [markOf(chart, places, at)];
  const around = { places, stems, taken: [...circles, ...marks, tick.box] };
  const lines = target === null ? traces : [...traces, targetTrace(target.level, places)];
  const tried = marks.flatMap((mark) => valuePlaces(points[at]?.said ?? '', mark, places));
  const value = bestOf(tried, (box) => costOf(box, around, lines));
  const beside = { ...around, taken: [...around.taken, ...boxesOf(value)] };
  const along = target === null ? [] : targetPlaces(target.said, y(target.level), places);
  const ofTarget = bestOf(along, (box) => costOf(box, beside, traces));
  const endOf = (stem: Box): number =>
    Math.min(
      stem.bottom,
      ...boxesOf(tick, value, ofTarget).flatMap((box) => (isCrossing(box, stem) ? box.top - GAP : [])),
    );
  return { tick, value, target: ofTarget, stems: stems.map((stem) => Math.max(stem.top, endOf(stem))) };
}
