import { DefaultZIndexes, Line, ReferenceLine, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { spread } from '#view/spread.ts';
import type { StaffingChart as StaffingChartView } from '#view/staffing-chart.ts';
import { Flags } from './Flags.tsx';
import { Absences } from './overlays.tsx';
import { TimeChart } from './TimeChart.tsx';

const AXIS_WIDTH = 40;
/** Beside the lines there is room for what they are called. */
const BESIDE = 84;
const INSET = { left: 18, right: 10 };
/** Pixels: a line of words, two of them with the room between, and from their middle to where the letters stand. */
const LEADING = 16;
const WORDS = 2 * LEADING + 4;
const FOOT = 3;
const APART = 8;
/** From this part of the picture on, words to the right of a line have no room. */
const LATE = 0.66;

const PLAIN = { type: 'linear', activeDot: false, isAnimationActive: false, connectNulls: false } as const;

/** What each line is called, where it ends: no legend to look up. */
function EndWords({ view }: { view: StaffingChartView }) {
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (y === undefined || plot === undefined) return null;
  const wanted = view.ends.map(({ level }) => ({ middle: y(level) ?? plot.y, size: WORDS }));
  const middles = spread(wanted, 0, plot.y + plot.height + LEADING);
  const x = plot.x + plot.width + APART - INSET.right;
  return view.ends.map(({ line, said }, nth) => {
    const [name, index] = said.split(/ (?=\S+$)/);
    return (
      <text key={line} className={`name ${line}`} x={x + INSET.right} y={(middles[nth] ?? 0) - FOOT}>
        <tspan>{name}</tspan>
        <tspan className="index" x={x + INSET.right} dy={LEADING}>
          {index}
        </tspan>
      </text>
    );
  });
}

/** Where the limit was first passed: a line down through the picture with its words at the foot. */
function Passed({ passed }: { passed: NonNullable<StaffingChartView['passed']> }) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  const at = x?.(passed.label);
  if (plot === undefined || at === undefined) return null;
  const isLate = at > plot.x + plot.width * LATE;
  const floor = plot.y + plot.height;
  return (
    <g className="passed">
      <path d={`M${at} ${plot.y}V${floor}`} />
      <text x={isLate ? at - APART : at + APART} y={floor - APART} textAnchor={isLate ? 'end' : 'start'}>
        {passed.said}
      </text>
    </g>
  );
}

/** Cases and posts from the same hundred. One image with one sentence; the table holds the rest. */
export function StaffingChart({ view, label }: { view: StaffingChartView; label: string }) {
  const lines = ['posts', 'cases'] as const;
  return (
    <TimeChart
      view={view}
      label={label}
      className="series staffing"
      right={BESIDE}
      inset={INSET}
      axisWidth={AXIS_WIDTH}
    >
      {view.scale.ticks.map((tick) => (
        <ReferenceLine key={tick} className={tick === 100 ? 'zero' : 'grid'} y={tick} zIndex={-100} />
      ))}
      <Absences points={view.points} />
      {view.passed !== null && <Passed passed={view.passed} />}
      <Flags flags={view.flags} points={view.points} />
      {lines.map((line) => (
        <Line
          key={line}
          className={`line ${line}`}
          dataKey={line}
          dot={{ r: 2.5, className: `dot ${line}` }}
          {...PLAIN}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <EndWords view={view} />
      </ZIndexLayer>
    </TimeChart>
  );
}
