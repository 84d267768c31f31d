import type { SparkView } from '#view/spark.view.ts';
import { isHollow, markPath } from './Mark.tsx';

const MARK = 12;
const TOP = 18;
const BOTTOM = 18;
const HATCH = 6;

/** A small picture of a series. Plain paths, so that hundreds cost nothing. */
export function Spark({ view, label }: { view: SparkView; label: string }) {
  const { width, height, latest } = view;
  const toneClass = `tone-${latest?.mark.tone ?? 'neutral'}`;
  return (
    <svg
      className={`spark ${toneClass}`}
      viewBox={`0 ${-TOP} ${width} ${height + TOP + BOTTOM}`}
      role="img"
      aria-label={label}
    >
      <path className="grid" d={`M0 0H${width}M0 ${height}H${width}`} />
      {view.hatched.map((x) => (
        <rect key={x} className="hatch" x={x - HATCH / 2} y={0} width={HATCH} height={height} />
      ))}
      {view.bands.map((path) => (
        <path key={path} className="band" d={path} />
      ))}
      {view.lines.map((path) => (
        <path key={path} className="line" d={path} />
      ))}
      {view.dots.map(({ x, y, hollow }) => (
        <circle key={x} className={hollow ? 'dot hollow' : 'dot'} cx={x} cy={y} r={2.5} />
      ))}
      {view.whiskers.map(({ x, from, to }) => (
        <path key={x} className="whisker" d={`M${x} ${from}V${to}`} />
      ))}
      {latest && (
        <>
          <path
            className={isHollow(latest.mark) ? 'latest hollow' : 'latest solid'}
            d={markPath(latest.mark)}
            transform={`translate(${latest.x - MARK / 2} ${latest.y - MARK / 2}) scale(${MARK / 16})`}
          />
          <text className="value" x={width} y={-5} textAnchor="end">
            {latest.said}
          </text>
        </>
      )}
      <text x={0} y={height + BOTTOM - 4}>
        {view.first}
      </text>
      <text x={width} y={height + BOTTOM - 4} textAnchor="end">
        {view.last}
      </text>
    </svg>
  );
}
