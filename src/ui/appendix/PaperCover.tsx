import { Compass } from '#ui/layout/Compass.tsx';
import { FactsLine } from '#ui/layout/FactsLine.tsx';
import { Says } from '#ui/text/Says.tsx';
import { useWords } from '#ui/words.tsx';
import type { CoverView } from '#view/appendix/paper.view.ts';

/** Whose papers they are, and what everything in them is held against. */
export function PaperCover({ view }: { view: CoverView }) {
  const words = useWords();
  return (
    <>
      <FactsLine facts={view.facts} />
      {view.meeting !== null && <p className="small">{view.meeting}</p>}
      {view.task !== null && (
        <div className="paper-task">
          <Compass />
          <div>
            <p className="small">{words.coreTask.label}</p>
            <p className="task">
              <Says said={view.task.text} />
            </p>
            <ul>
              {view.task.bearings.map((bearing) => (
                <li key={bearing.key}>
                  <Says said={bearing.said} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}
