import { usePlotArea, useXAxisScale } from 'recharts';
import type { FlagView } from '#view/flags.view.ts';
import type { Point } from '#view/point.ts';
import { spread } from '#view/spread.ts';

/** Pixels. A flag with one figure in it is round. */
const HEIGHT = 18;
const FIGURE = 8;
const BETWEEN = 2;
/** From the top of the plot up to the middle of the flags, and to where their poles end. */
const RISE = 13;
const POLE = 4;
const LETTER_FOOT = 4.5;

interface Pole {
  readonly at: number;
  /** The numbers of all that happened there: 2, or 2–4. */
  readonly said: string;
}

/** One for each period in which something happened: there may be many things in one. */
function polesOf(flags: readonly FlagView[]): Pole[] {
  const numbers = new Map<number, number[]>();
  for (const { at, number } of flags) numbers.set(at, [...(numbers.get(at) ?? []), number]);
  return [...numbers].map(([at, all]) => ({ at, said: all.length > 1 ? `${all[0]}–${all.at(-1)}` : `${all[0]}` }));
}

interface Props {
  readonly flags: readonly FlagView[];
  readonly points: readonly Pick<Point, 'label'>[];
}

/** What happened, as numbered flags; the list below says what they mean. Flags that would cover each other move apart. */
export function Flags({ flags, points }: Props) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (x === undefined || plot === undefined) return null;
  const poles = polesOf(flags).flatMap(({ at, said }) => {
    const foot = x(points[at]?.label ?? '');
    return foot === undefined ? [] : [{ foot, said, width: HEIGHT + FIGURE * (said.length - 1) }];
  });
  const wanted = poles.map(({ foot, width }) => ({ middle: foot, size: width + BETWEEN }));
  const middles = spread(wanted, 0, plot.x + plot.width + HEIGHT);
  return poles.map(({ foot, said, width }, nth) => {
    const middle = middles[nth] ?? foot;
    return (
      <g key={foot} className="flag">
        <path d={`M${foot} ${plot.y + plot.height}V${plot.y + POLE}L${middle} ${plot.y - POLE}`} />
        <rect x={middle - width / 2} y={plot.y - RISE - HEIGHT / 2} width={width} height={HEIGHT} rx={HEIGHT / 2} />
        <text x={middle} y={plot.y - RISE + LETTER_FOOT} textAnchor="middle">
          {said}
        </text>
      </g>
    );
  });
}
