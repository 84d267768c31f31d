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

interface Beside extends Pick<EndView, 'said' | 'level' | 'isAbove'> {
  readonly kind: string;
}

interface Placed {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly middle: number;
  readonly anchor: 'start' | 'end';
}

function Words({ kind, lines, x, middle, anchor }: Placed) {
  return (
    <text className={kind} x={x} y={middle - (lines.length * LINE) / 2 - DESCENT} textAnchor={anchor}>
      {lines.map((line) => (
        <tspan key={line} x={x} dy={LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Whether anything is called by its name beside the picture. The target is, too, then: in the picture its words would be among lines. */
export const hasWordsBeside = ({ ends }: Pick<FigureChart, 'ends'>): boolean => ends.some(({ isCurrent }) => isCurrent);

/** What is called by its name beside the picture: at its level, or over it. */
function besideIn(view: FigureChart): Beside[] {
  const ends = view.ends.filter(({ isCurrent }) => isCurrent).map((end) => ({ ...end, kind: 'end' }));
  if (ends.length === 0 || view.target === null) return ends;
  return [...ends, { ...view.target, isAbove: false, kind: 'end target-label' }];
}

/** What the lines and bands are called: what holds now beside the picture, what held before in it. */
export function LineWords({ view }: { view: FigureChart }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (x === undefined || y === undefined || plot === undefined) return null;
  const levelOf = (end: Pick<EndView, 'level'>): number => y(end.level) ?? plot.y;
  // There is more room down than across: one word a line.
  const beside = besideIn(view).map((end) => ({ end, lines: end.said.split(' ') }));
  const wanted = beside.map(({ end, lines }) => {
    const size = lines.length * LINE + BETWEEN;
    return { size, middle: end.isAbove ? levelOf(end) + APART - size / 2 : levelOf(end) };
  });
  const middles = spread(wanted, 0, plot.y + plot.height);
  const edge = plot.x + plot.width + APART;
  return (
    <>
      {beside.map(({ end, lines }, at) => (
        <Words key={end.said} kind={end.kind} lines={lines} x={edge} middle={middles[at] ?? 0} anchor="start" />
      ))}
      {view.ends.map((end) => {
        const last = x(view.points[end.at]?.label ?? '');
        if (end.isCurrent || last === undefined) return null;
        return (
          <Words
            key={end.said}
            kind="end"
            lines={[end.said]}
            x={last}
            middle={levelOf(end) - LINE / 2 - 2}
            anchor="end"
          />
        );
      })}
    </>
  );
}
