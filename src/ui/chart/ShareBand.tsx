import type { BandPicture } from '#view/band.view.ts';

const percent = (value: number): string => `${Math.min(100, Math.max(0, value))}%`;

/** The words of a number near an end of the scale stand inside the picture. */
const anchorOf = (value: number): 'start' | 'middle' | 'end' => {
  if (value < 8) return 'start';
  return value > 92 ? 'end' : 'middle';
};

/** A share on its scale, with the band it should lie in. The band is grey, and so is no judgement. */
export function ShareBand({ view, label }: { view: BandPicture; label: string }) {
  return (
    <svg className="share-band" role="img" aria-label={label}>
      <rect className="between" x={percent(view.from)} width={percent(view.to - view.from)} y="26" height="28" />
      <line className="rail" x1="0" x2="100%" y1="40" y2="40" />
      {view.before !== null && (
        <line className="before" x1={percent(view.before)} x2={percent(view.before)} y1="31" y2="49" />
      )}
      <circle className="dot" cx={percent(view.value)} cy="40" r="6" />
      <text className="value" x={percent(view.value)} y="18" textAnchor={anchorOf(view.value)}>
        {view.said}
      </text>
      {view.ticks.map(({ value, said }) => (
        <text key={value} x={percent(value)} y="72" textAnchor={anchorOf(value)}>
          {said}
        </text>
      ))}
    </svg>
  );
}
