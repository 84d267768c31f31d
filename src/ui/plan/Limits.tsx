import { Explained } from '#ui/terms/Explained.tsx';
import type { DefinitionRow } from '#view/definition.view.ts';

/** What a figure does not say and who governs it, where nobody has to open anything. */
export function Limits({ rows }: { rows: readonly DefinitionRow[] }) {
  return (
    <dl className="limits">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          {row.said.map((said) => (
            <dd key={said.text}>
              <Explained said={said} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
