import { isHollow, markPath } from '#ui/chart/Mark.tsx';
import type { FigureChart } from '#view/figure-chart.view.ts';
import type { FlagView } from '#view/flags.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import { ChartField } from './ChartField.tsx';
import { ChartWords } from './ChartWords.tsx';
import { HEIGHT, linePath, type Places, placesIn, runsIn, WIDTH } from './chart-place.ts';
import { FLAG, MARK, wordsIn } from './chart-words.ts';

interface Props {
  readonly chart: FigureChart;
  readonly flags: readonly FlagView[];
  readonly mark: MarkView;
  /** What a screen reader is told in place of the picture. */
  readonly label: string;
}

interface Drawn {
  readonly chart: FigureChart;
  readonly places: Places;
}

const DOT = 7;
const SMALL_DOT = 4.5;
const HATCH = 26;
/** Points from which dots are small, and from which only the last is marked. */
const MANY = 12;
const CROWDED = 25;

const hasValue = ({ value }: FigureChart['points'][number]): boolean => value !== null;

/** A series over time that can be read from the back of the room. Nothing in it need be fetched. */
export function MeetingChart({ chart, flags, mark, label }: Props) {
  const places = placesIn(chart, flags.length > 0);
  const words = wordsIn(chart, places, flags);
  return (
    <svg className={`screen-chart tone-${mark.tone}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <pattern id="screen-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="screen-hatch-line" d="M0 0V9" />
      </pattern>
      <ChartField chart={chart} places={places} />
      <Flags flags={flags} places={places} stems={words.stems} />
      <Lines chart={chart} places={places} />
      <Dots chart={chart} places={places} />
      <Last chart={chart} places={places} mark={mark} />
      <ChartWords chart={chart} words={words} />
      <Periods chart={chart} places={places} />
    </svg>
  );
}

interface FlagsProps {
  readonly flags: readonly FlagView[];
  readonly places: Places;
  /** How far down the line of each goes. */
  readonly stems: readonly number[];
}

/** The number of what happened, over its period. */
function Flags({ flags, places: { x }, stems }: FlagsProps) {
  return flags.map(({ key, at, number }, nth) => (
    <g key={key} className="flag">
      <path d={`M${x(at)} ${2 * FLAG}V${stems[nth]}`} />
      <circle cx={x(at)} cy={FLAG} r={FLAG - 1} />
      <text x={x(at)} y={FLAG + 10} textAnchor="middle">
        {number}
      </text>
    </g>
  ));
}

function Lines({ chart: { points }, places: { x, y } }: Drawn) {
  return runsIn(points, hasValue).map((run) => (
    <path key={run[0]} className="line" d={linePath(run.map((at) => ({ x: x(at), y: y(points[at]?.value ?? 0) })))} />
  ));
}

/** Hollow for what may still change, hatched for what is withheld; nothing where nothing is. */
function Dots({ chart: { points }, places: { x, y, bottom } }: Drawn) {
  const size = points.length > MANY ? SMALL_DOT : DOT;
  const last = points.findLastIndex(hasValue);
  return points.map(({ period, value, absent, provisional }, at) => {
    if (absent === 'suppressed') {
      const top = y(Number.POSITIVE_INFINITY);
      return <rect key={period} className="hatch" x={x(at) - HATCH / 2} y={top} width={HATCH} height={bottom - top} />;
    }
    if (value === null || at === last || points.length > CROWDED) return null;
    return <circle key={period} className={provisional ? 'dot hollow' : 'dot'} cx={x(at)} cy={y(value)} r={size} />;
  });
}

/** The mark of what may be said, at the last figure. */
function Last({ chart: { points }, places: { x, y }, mark }: Drawn & { mark: MarkView }) {
  const at = points.findLastIndex(hasValue);
  const point = points[at];
  if (point === undefined || point.value === null) return null;
  const { value, low, high } = point;
  const shift = `translate(${x(at) - MARK / 2} ${y(value) - MARK / 2}) scale(${MARK / 16})`;
  return (
    <>
      {points.length === 1 && low !== null && (
        <path className="whisker" d={`M${x(at)} ${y(high ?? value)}V${y(low)}`} />
      )}
      <path className={isHollow(mark) ? 'latest hollow' : 'latest solid'} d={markPath(mark)} transform={shift} />
    </>
  );
}

/** The first and the last; what lies between stands in the table. */
function Periods({ chart: { points }, places: { x, right, bottom } }: Drawn) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const y = bottom + 40;
  if (points.length === 1) {
    return (
      <text x={x(0)} y={y} textAnchor="middle">
        {first.label}
      </text>
    );
  }
  return (
    <>
      <text x={0} y={y}>
        {first.label}
      </text>
      <text x={right + 16} y={y} textAnchor="end">
        {last.label}
      </text>
    </>
  );
}
