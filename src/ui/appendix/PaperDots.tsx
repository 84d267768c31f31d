import { DotTable } from '#ui/chart/DotTable.tsx';
import type { DotsSaid } from '#view/appendix/dots.ts';
import type { DotRow } from '#view/profile.view.ts';
import type { Scale } from '#view/scale.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly DotRow[];
  readonly scale: Scale;
  /** Null where there is not a dot in it. */
  readonly said: DotsSaid | null;
}

/** Dots on paper: the ends of their scale stand over them, and below what their marks are. Nothing leads anywhere. */
export function PaperDots({ label, rows, scale, said }: Props) {
  return (
    <>
      {said !== null && (
        <table className="dot-table dot-ends" aria-hidden="true">
          <tbody>
            <tr>
              <th />
              <td className="picture">
                <span>{said.from}</span>
                <span>{said.to}</span>
              </td>
              <td className="said" />
            </tr>
          </tbody>
        </table>
      )}
      <DotTable label={label} rows={rows.map((row) => ({ ...row, href: null }))} scale={scale} />
      {said !== null && <p className="small">{said.text}</p>}
    </>
  );
}
