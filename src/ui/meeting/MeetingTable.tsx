import { DataTable } from '#ui/table/DataTable.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { Said } from '#view/setting.ts';
import type { TableView } from '#view/table.view.ts';

interface Props {
  readonly table: TableView;
  /** What may be said of the figure: the screen's heading, for who does not see the table. */
  readonly title: Said;
  readonly source: string;
}

/** The figure as a table that can be read from afar. It scrolls by key where it is long. */
export function MeetingTable({ table, title, source }: Props) {
  return (
    <div className="screen-table">
      <h1 className="unseen">
        <Says said={title} />
      </h1>
      <DataTable view={table} />
      <p className="screen-facts">{source}</p>
    </div>
  );
}
