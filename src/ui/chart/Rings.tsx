import type { RingsView } from '#view/trust-balance.view.ts';

const STEP = 24;
const RADIUS = 9;
const MIDDLE = 12;
const BAND = 27;

const along = (amount: number): number => amount * STEP;

/** The left part of a ring, 0 to 1 of its width. */
function partOf(x: number, part: number): string {
  const chord = RADIUS * (2 * part - 1);
  const half = Math.sqrt(RADIUS * RADIUS - chord * chord);
  return `M${x + chord} ${MIDDLE - half}A${RADIUS} ${RADIUS} 0 ${part > 0.5 ? 1 : 0} 0 ${x + chord} ${MIDDLE + half}Z`;
}

/** One ring, filled from the left as far as the good experiences reach. */
function Ring({ at, filled }: { at: number; filled: number }) {
  const part = Math.max(0, Math.min(1, filled - at));
  const x = along(at) + STEP / 2;
  return (
    <g>
      <circle className={part === 1 ? 'full' : 'ring'} cx={x} cy={MIDDLE} r={RADIUS} />
      {part > 0 && part < 1 && <path className="full" d={partOf(x, part)} />}
    </g>
  );
}

/** So many good experiences for each bad one, as rings to fill. The words beside it say the same. */
export function Rings({ view }: { view: RingsView }) {
  return (
    <svg className="rings" viewBox={`0 0 ${along(view.rings)} 32`} aria-hidden="true" focusable="false">
      {Array.from({ length: view.rings }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a ring is nothing but its place
        <Ring key={at} at={at} filled={view.filled} />
      ))}
      <line className="whisker" x1={along(view.from)} x2={along(view.to)} y1={BAND} y2={BAND} />
    </svg>
  );
}
