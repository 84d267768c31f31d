import type { TableView } from '#view/table.view.ts';

/** A plain table; it scrolls in its own box when the window is narrow. */
export function DataTable({ view }: { view: TableView }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label={view.caption}>
      <table>
        <caption>{view.caption}</caption>
        <thead>
          <tr>
            {view.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, at) =>
                at === 0 ? (
                  <th key={view.columns[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={view.columns[at]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
