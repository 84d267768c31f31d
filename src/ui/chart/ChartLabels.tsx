import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { FigureChart } from '#view/figure-chart.view.ts';
import { freest, type LabelBox, type Stroke } from '#view/label-place.ts';
import { polesOn } from './Flags.tsx';
import { hasWordsBeside } from './LineWords.tsx';
import { drawnIn, endStrokes, flagStrokes, type Plot, targetStroke, wordStrokes } from './label-strokes.ts';

/** Pixels: a line of words, a letter rather too wide than too narrow, and from the top of the line to the foot of its letters. */
const LINE = 18;
const LETTER = 7.6;
const FOOT = 14;
const BESIDE = 3;
/** Between a point and the words above or below it: further away where limits stand close to it. */
const FROM_POINT = [10, 18, 26, 34];
/** How far beyond its point a value may end, from there on to the left. */
const ENDS = [8, -6, -22, -38, -54, -70, -86];
/** Along its line, words of the target are looked a place for in steps. */
const STEP = 12;

const widthOf = (said: string): number => said.length * LETTER;
const endingAt = (said: string, right: number, middle: number): LabelBox => ({
  ...{ x: right - widthOf(said), y: middle - LINE / 2 },
  ...{ width: widthOf(said), height: LINE },
});

/** Words with the paper behind them: no line strikes them through, on screen or in print. */
function Label({ said, box, kind }: { said: string; box: LabelBox; kind: 'value' | 'target-label' }) {
  const { x, y, width, height } = box;
  const isValue = kind === 'value';
  return (
    <>
      <rect className="plate" x={x} y={y + 1} width={width} height={height - 2} rx="2" />
      <text className={kind} x={isValue ? x + width : x} y={y + FOOT} textAnchor={isValue ? 'end' : 'start'}>
        {said}
      </text>
    </>
  );
}

/** Over and under the latest point, the side its line does not come from first; then further and further to the left. */
function valuePlaces({ points }: FigureChart, at: number, { pointAt, levelAt, x, width }: Plot): LabelBox[] {
  const { value, said } = points[at] ?? { value: null, said: '' };
  if (value === null) return [];
  const before = points.findLast((point, other) => other < at && point.value !== null)?.value ?? value;
  const way = before > value ? 1 : -1;
  const sides = FROM_POINT.flatMap((away) => [way, -way].map((side) => side * (away + LINE / 2)));
  const middle = points.length === 1 ? [widthOf(said) / 2] : [];
  return sides
    .flatMap((side) => [...middle, ...ENDS].map((end) => endingAt(said, pointAt(at) + end, levelAt(value) + side)))
    .filter((box) => box.y >= 0 && box.x >= 0 && box.x + box.width <= x + width + 2 * LINE);
}

/** Under and over the target's line, from the left. */
function targetPlaces(said: string, level: number, { x, width, levelAt }: Plot): LabelBox[] {
  const last = Math.max(0, width - widthOf(said));
  return Array.from({ length: Math.floor(last / STEP) + 1 }, (_, at) => x + BESIDE + at * STEP).flatMap((left) =>
    [BESIDE, -BESIDE - LINE].map((side) => ({
      ...{ x: left, y: levelAt(level) + side },
      ...{ width: widthOf(said), height: LINE },
    })),
  );
}

const bestOf = (places: readonly LabelBox[], strokes: readonly Stroke[]): LabelBox | undefined =>
  places[freest(places, strokes)];

/** The latest figure written where it stands and the target along its line, so that nobody has to read them off an axis. */
export function ChartLabels({ view }: { view: FigureChart }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (x === undefined || y === undefined || area === undefined) return null;
  const { points, target, flags } = view;
  const plot: Plot = {
    ...area,
    pointAt: (at) => x(points[at]?.label ?? '') ?? area.x,
    levelAt: (level) => y(level) ?? area.y,
  };
  const around = [
    ...drawnIn(view, plot),
    ...flagStrokes(polesOn(flags, points, x, area), plot),
    ...endStrokes(view, plot, endingAt),
  ];
  const at = points.findLastIndex(({ value }) => value !== null);
  const value = bestOf(valuePlaces(view, at, plot), target ? [...around, targetStroke(target.level, plot)] : around);
  const taken = value === undefined ? around : [...around, ...wordStrokes(value)];
  const ofTarget =
    target === null || hasWordsBeside(view) ? undefined : bestOf(targetPlaces(target.said, target.level, plot), taken);
  return (
    <>
      {target !== null && ofTarget !== undefined && <Label said={target.said} box={ofTarget} kind="target-label" />}
      {value !== undefined && <Label said={points[at]?.said ?? ''} box={value} kind="value" />}
    </>
  );
}
