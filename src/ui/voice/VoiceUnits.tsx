import { useState } from 'react';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { VoiceUnitsView } from '#view/voice-units.view.ts';

/** So many at a time: there may be thousands of units. */
const STEP = 60;

/** What became of what was said, unit by unit, each leading to its own. */
export function VoiceUnits({ view }: { view: VoiceUnitsView }) {
  const { voice } = usePageWords();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="table-box" tabIndex={0} aria-label={view.caption}>
        <table>
          <caption className="unseen">{view.caption}</caption>
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
            {view.rows.slice(0, shown).map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.href === null ? (
                    <Says said={row.name} />
                  ) : (
                    <a href={row.href}>
                      <Says said={row.name} />
                    </a>
                  )}
                </th>
                {row.cells.map((cell, at) => (
                  <td key={view.columns[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown < view.rows.length && (
        <button type="button" onClick={() => setShown(shown + STEP)}>
          {voice.list.more}
        </button>
      )}
    </>
  );
}
