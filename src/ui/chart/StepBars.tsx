import { Says } from '#ui/text/Says.tsx';
import type { StepRow } from '#view/steps.view.ts';

/** How many came to each step, as bars from the same end. It is a table through and through. */
export function StepBars({ label, rows }: { label: string; rows: readonly StepRow[] }) {
  return (
    <table className="dot-table step-bars">
      <caption className="unseen">{label}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Says said={row.name} />
            </th>
            <td className="picture">
              <svg className="step" aria-hidden="true" focusable="false">
                <rect className="rest" x="0" y="1" width="100%" height="18" />
                <rect className="came" x="0" y="1" width={`${row.width}%`} height="18" />
              </svg>
            </td>
            <td className="said">
              {row.count} {row.part !== null && <small>{row.part}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
