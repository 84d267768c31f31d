import { Says } from '#ui/text/Says.tsx';
import type { DotRow } from '#view/profile.view.ts';
import type { Scale } from '#view/scale.ts';

const at = ({ from, to }: Scale, value: number): string => `${((value - from) / (to - from)) * 100}%`;

/** Where chance alone could put a unit with so many answers. */
function Chance({ chance, scale }: { chance: NonNullable<DotRow['chance']>; scale: Scale }) {
  const width = `${((chance.to - chance.from) / (scale.to - scale.from)) * 100}%`;
  return <rect className="chance" x={at(scale, chance.from)} width={width} y="2" height="18" />;
}

function Dot({ row, scale }: { row: DotRow; scale: Scale }) {
  if (row.value === null) {
    return <svg className={row.isWithheld ? 'dots withheld' : 'dots'} aria-hidden="true" focusable="false" />;
  }
  return (
    <svg className={`dots tone-${row.tone}`} aria-hidden="true" focusable="false">
      <line className="rail" x1="0" x2="100%" y1="50%" y2="50%" />
      {row.chance !== undefined && <Chance chance={row.chance} scale={scale} />}
      {row.low !== null && row.high !== null && (
        <line className="whisker" x1={at(scale, row.low)} x2={at(scale, row.high)} y1="50%" y2="50%" />
      )}
      {row.before !== null && (
        <line className="before" x1={at(scale, row.before)} x2={at(scale, row.before)} y1="20%" y2="80%" />
      )}
      <circle className="dot" cx={at(scale, row.value)} cy="50%" r="5" />
    </svg>
  );
}

/** Dots with their intervals on one scale. It is a table through and through; the picture is one of its columns. */
export function DotTable({ label, rows, scale }: { label: string; rows: readonly DotRow[]; scale: Scale }) {
  return (
    <table className="dot-table">
      <caption className="unseen">{label}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.isOwn ? 'own' : undefined}>
            <th scope="row" className={`depth-${Math.min(row.depth, 4)}`}>
              {row.href === null ? (
                <Says said={row.label} />
              ) : (
                <a href={row.href}>
                  <Says said={row.label} />
                </a>
              )}
            </th>
            <td className="picture">
              <Dot row={row} scale={scale} />
            </td>
            <td className={row.value === null ? 'said absent' : 'said'}>
              {row.said} {row.detail !== '' && <small>{row.detail}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
