import { Says } from '#ui/text/Says.tsx';
import type { AxisView, GroupRow } from '#view/who-is-missing.view.ts';

const HEIGHT = 8;
const LOWER = 12;

/** Two bars from the same end: those who are served above, those who answered below. */
function Pair({ row }: { row: GroupRow }) {
  return (
    <svg className="pair" aria-hidden="true" focusable="false">
      <rect className="served" x="0" width={`${row.served}%`} y="1" height={HEIGHT} />
      <rect className="answered" x="0" width={`${row.answered}%`} y={LOWER} height={HEIGHT} />
    </svg>
  );
}

function Key({ name }: { name: 'served' | 'answered' }) {
  return (
    <svg className="spread-key" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect className={name} x="1" y="1" width="10" height="10" />
    </svg>
  );
}

/** Who answered beside who is served, group by group. */
export function GroupPairs({ view }: { view: AxisView }) {
  return (
    <table className="dot-table group-pairs">
      <caption className="unseen">{view.label}</caption>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.key} className={row.isMissing ? 'own' : undefined}>
            <th scope="row">
              <Says said={row.label} />
            </th>
            <td className="picture">
              <Pair row={row} />
            </td>
            <td className="said">
              <span className="counted">
                <Key name="served" />
                {row.servedSaid}{' '}
              </span>
              <span className="counted">
                <Key name="answered" />
                {row.answeredSaid}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
