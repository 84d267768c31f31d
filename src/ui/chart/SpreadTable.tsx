import { Says } from '#ui/text/Says.tsx';
import type { SpreadPart, SpreadRow, SpreadView } from '#view/answer-spread.view.ts';

/** The same shade as in the picture, before the words it stands for. */
function Key({ meaning }: Pick<SpreadPart, 'meaning'>) {
  return (
    <svg className="spread-key" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect className={`part ${meaning}`} x="1" y="1" width="10" height="10" />
    </svg>
  );
}

/** Good from the left, bad from the right, so that both ends can be compared from row to row. */
function Bar({ row }: { row: SpreadRow }) {
  if (row.parts.length === 0) {
    return <svg className={row.isWithheld ? 'spread withheld' : 'spread'} aria-hidden="true" focusable="false" />;
  }
  return (
    <svg className="spread" aria-hidden="true" focusable="false">
      {row.parts.map(
        ({ meaning, from, to }) =>
          to > from && (
            <rect
              key={meaning}
              className={`part ${meaning}`}
              x={`${from}%`}
              width={`${to - from}%`}
              y="1"
              height="14"
            />
          ),
      )}
    </svg>
  );
}

function Counts({ row }: { row: SpreadRow }) {
  return (
    <div className="counts">
      {row.parts.map(({ meaning, said }) => (
        <span key={meaning} className={`counted ${meaning}`}>
          <Key meaning={meaning} />
          {said}{' '}
        </span>
      ))}
      <small>{row.said}</small>
    </div>
  );
}

/** How the answers fell, question by question: a bar and the counts it is made of. */
export function SpreadTable({ view }: { view: SpreadView }) {
  return (
    <table className="dot-table spread-table">
      <caption className="unseen">{view.label}</caption>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Says said={row.label} />
            </th>
            <td className="picture">
              <Bar row={row} />
            </td>
            <td className={row.parts.length === 0 ? 'said absent' : 'said'}>
              {row.parts.length === 0 ? row.said : <Counts row={row} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
