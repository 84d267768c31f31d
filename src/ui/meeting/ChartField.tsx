import type { FigureChart } from '#view/figure-chart.view.ts';
import { fieldPath, linePath, type Places, runsIn } from './chart-place.ts';

interface Props {
  readonly chart: FigureChart;
  readonly places: Places;
}

/** What lies behind the line: the axis, what is usual, the interval and the target. */
export function ChartField({ chart, places }: Props) {
  const { scale, target } = chart;
  const { y, left, right } = places;
  return (
    <>
      {[...new Set([scale.from, 0, scale.to])].map((level) => (
        <path key={level} className="grid" d={`M0 ${y(level)}H${right + 16}`} />
      ))}
      <Usual chart={chart} places={places} />
      <Band chart={chart} places={places} />
      {target !== null && <path className="target" d={`M${left - 16} ${y(target.level)}H${right + 16}`} />}
    </>
  );
}

/** The interval of each figure. */
function Band({ chart: { points }, places: { x, y } }: Props) {
  return runsIn(points, ({ low, high }) => low !== null && high !== null).map((run) => {
    const side = (key: 'low' | 'high') => run.map((at) => ({ x: x(at), y: y(points[at]?.[key] ?? 0) }));
    return <path key={run[0]} className="band" d={fieldPath(side('high'), side('low'))} />;
  });
}

/** How the figure usually varies, and its mean. */
function Usual({ chart: { points }, places: { x, y } }: Props) {
  const at = (nth: number) => points[nth]?.control;
  const ranges = runsIn(points, ({ control }) => control !== null && control.range !== null);
  const means = runsIn(points, ({ control }) => control !== null);
  return (
    <>
      {ranges.map((run) => {
        const side = (end: 0 | 1) => run.map((nth) => ({ x: x(nth), y: y(at(nth)?.range?.[end] ?? 0) }));
        return <path key={run[0]} className="usual" d={fieldPath(side(1), side(0))} />;
      })}
      {means.map((run) => (
        <path key={run[0]} className="mean" d={linePath(run.map((nth) => ({ x: x(nth), y: y(at(nth)?.mean ?? 0) })))} />
      ))}
    </>
  );
}
