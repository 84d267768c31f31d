import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { FormerLine } from '#view/goals.view.ts';

/** Every goal that went, with how and why. */
export function FormerGoals({ lines }: { lines: readonly FormerLine[] }) {
  const { column, former } = usePageWords().goals;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label={former}>
      <table className="former">
        <thead>
          <tr>
            <th scope="col">{column.goal}</th>
            <th scope="col">{column.time}</th>
            <th scope="col">{column.fate}</th>
            <th scope="col">{column.reason}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                <a href={line.href}>
                  <Says said={line.title} />
                </a>
              </th>
              <td className="time">{line.time}</td>
              <td>{line.fate}</td>
              <td>
                <Says said={line.reason} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
