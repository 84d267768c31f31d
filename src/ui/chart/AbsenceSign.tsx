import type { AbsenceView } from '#view/chart.view.ts';

type Reason = AbsenceView['reason'];
type OnFloor = Exclude<Reason, 'suppressed' | 'not-applicable'>;

/** Around their own middle. They differ in shape, so that neither grey nor chosen colours make two of them one. */
const SHAPES: Readonly<Record<OnFloor, string>> = {
  'not-collected': 'M-5 0H5',
  'no-answers': 'M-4 0a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z',
  'not-yet-published': 'M-5.5 0a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0ZM0 -3.5V0H2.5',
  unreadable: 'M-4 -4L4 4M-4 4L4 -4',
};

const HATCH_WIDTH = 12;
/** From the floor up to the middle of a sign that stands on it. */
const RISE = 8;

interface Props {
  readonly reason: Reason;
  readonly x: number;
  /** Where the picture begins and ends. */
  readonly top: number;
  readonly floor: number;
}

/** Why there is no figure: each reason has a look of its own, in the picture and before its words. */
export function AbsenceSign({ reason, x, top, floor }: Props) {
  if (reason === 'suppressed') {
    return <rect className="hatch" x={x - HATCH_WIDTH / 2} y={top} width={HATCH_WIDTH} height={floor - top} />;
  }
  if (reason === 'not-applicable') return <path className="absence not-applicable" d={`M${x} ${top}V${floor}`} />;
  return <path className={`absence ${reason}`} d={SHAPES[reason]} transform={`translate(${x} ${floor - RISE})`} />;
}

/** The same before the words that say it. */
export function AbsenceKey({ reason }: { reason: Reason }) {
  return (
    <svg className="absence-key" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <AbsenceSign reason={reason} x={8} top={1} floor={reason === 'suppressed' ? 15 : 16} />
    </svg>
  );
}
