import { Says } from '#ui/text/Says.tsx';
import type { DefinitionRow } from '#view/definition.view.ts';

/** What a figure is and is not. */
export function Definition({ rows }: { rows: readonly DefinitionRow[] }) {
  return (
    <dl className="definition">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          {row.said.map((said) => (
            <dd key={said.text}>
              <Says said={said} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
