import { usePlotArea, useXAxisScale } from 'recharts';
import type { FlagView } from '#view/flags.view.ts';
import type { Point } from '#view/point.ts';
import { spread } from '#view/spread.ts';

/** Pixels. A flag with one figure in it is round. */
const HEIGHT = 18;
const FIGURE = 8;
const BETWEEN = 2;
/** From the top of the plot up to the middle of the flags, and to where their poles end. */
export const RISE = 13;
export const POLE = 4;
const LETTER_FOOT = 4.5;

interface Raised {
  readonly at: number;
  /** The numbers of all that happened there: 2, or 2–4. */
  readonly said: string;
}

/** One for each period in which something happened: there may be many things in one. */
function raisedOf(flags: readonly FlagView[]): Raised[] {
  const numbers = new Map<number, number[]>();
  for (const { at, number } of flags) numbers.set(at, [...(numbers.get(at) ?? []), number]);
  return [...numbers].map(([at, all]) => ({ at, said: all.length > 1 ? `${all[0]}–${all.at(-1)}` : `${all[0]}` }));
}

/** A flag where it stands: its foot at its point, and how wide and tall it is around its middle. Pixels. */
export interface Pole {
  readonly foot: number;
  readonly middle: number;
  readonly said: string;
  readonly width: number;
  readonly tall: number;
}

type LabelledPoint = Pick<Point, 'label'>;

/** Where the flags stand. Those that would cover each other move apart. */
export function polesOn(
  flags: readonly FlagView[],
  points: readonly LabelledPoint[],
  x: (label: string) => number | undefined,
  plot: { readonly x: number; readonly width: number },
): Pole[] {
  const poles = raisedOf(flags).flatMap(({ at, said }) => {
    const foot = x(points[at]?.label ?? '');
    return foot === undefined ? [] : [{ foot, said, width: HEIGHT + FIGURE * (said.length - 1), tall: HEIGHT }];
  });
  const wanted = poles.map(({ foot, width }) => ({ middle: foot, size: width + BETWEEN }));
  const middles = spread(wanted, 0, plot.x + plot.width + HEIGHT);
  return poles.map((pole, nth) => ({ ...pole, middle: middles[nth] ?? pole.foot }));
}

interface Props {
  readonly flags: readonly FlagView[];
  readonly points: readonly LabelledPoint[];
}

/** What happened, as numbered flags; the list below says what they mean. */
export function Flags({ flags, points }: Props) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (x === undefined || plot === undefined) return null;
  return polesOn(flags, points, x, plot).map(({ foot, middle, said, width }) => {
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
