import { Says } from '#ui/text/Says.tsx';
import { useWords } from '#ui/words.tsx';
import type { ShellView } from '#view/shell.view.ts';
import { Compass } from './Compass.tsx';

/** What everything is held against, on every page. */
export function CoreTask({ task }: { task: ShellView['coreTask'] }) {
  const words = useWords();
  if (task === null) return null;
  return (
    <section className="core-task" aria-label={words.coreTask.label}>
      <Compass />
      <p>
        <span className="core-task-label">{words.coreTask.label}</span>
        <Says said={task.text} />
      </p>
      <ul aria-label={words.coreTask.bearings}>
        {task.bearings.map((bearing) => (
          <li key={bearing.key}>
            <Says said={bearing.said} />
          </li>
        ))}
      </ul>
    </section>
  );
}
