import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { UnitLine } from '#view/units.view.ts';

const DEEPEST = 4;

/** The tree as a list; how deep a unit lies is seen as its indent and read from the order. */
export function UnitTree({ lines }: { lines: readonly UnitLine[] }) {
  const words = usePageWords();
  return (
    <ul className="unit-tree">
      {lines.map((line) => (
        <li key={line.key} className={`depth-${Math.min(line.depth, DEEPEST)}`}>
          <a href={line.href}>
            <Says said={line.name} />
          </a>
          {(line.facts.length > 0 || line.speaks) && (
            <span className="unit-facts">
              {line.facts.map((fact) => (
                <span key={fact.text} className="fact">
                  <Says said={fact} />
                </span>
              ))}
              {line.speaks && <span className="fact speaks">{words.units.speaks}</span>}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
