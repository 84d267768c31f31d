import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { EndView, FigureChart } from '#view/figure-chart.view.ts';
import { spread } from '#view/spread.ts';

/** Pixels beside the picture in which the longest of these words has room. */
export const BESIDE = 78;
/** The height of a line of words, and from its foot up to where the letters stand. */
const LINE = 15;
const DESCENT = 4;
const APART = 6;
const BETWEEN = 4;

interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  readonly middle: number;
  readonly anchor: 'start' | 'end';
}

function Words({ lines, x, middle, anchor }: Placed) {
  return (
    <text className="end" x={x} y={middle - (lines.length * LINE) / 2 - DESCENT} textAnchor={anchor}>
      {lines.map((line) => (
        <tspan key={line} x={x} dy={LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** What the lines and bands are called: what holds now beside the picture, what held before in it. */
export function LineWords({ view }: { view: FigureChart }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (x === undefined || y === undefined || plot === undefined) return null;
  const levelOf = (end: EndView): number => y(end.level) ?? plot.y;
  // There is more room down than across: one word a line.
  const beside = view.ends.filter((end) => end.isCurrent).map((end) => ({ end, lines: end.said.split(' ') }));
  const wanted = beside.map(({ end, lines }) => {
    const size = lines.length * LINE + BETWEEN;
    return { size, middle: end.isAbove ? levelOf(end) + APART - size / 2 : levelOf(end) };
  });
  const middles = spread(wanted, 0, plot.y + plot.height);
  const edge = plot.x + plot.width + APART;
  return (
    <>
      {beside.map(({ end, lines }, at) => (
        <Words key={end.said} lines={lines} x={edge} middle={middles[at] ?? 0} anchor="start" />
      ))}
      {view.ends.map((end) => {
        const last = x(view.points[end.at]?.label ?? '');
        if (end.isCurrent || last === undefined) return null;
        return <Words key={end.said} lines={[end.said]} x={last} middle={levelOf(end) - LINE / 2 - 2} anchor="end" />;
      })}
    </>
  );
}
