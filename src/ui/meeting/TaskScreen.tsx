import { Says } from '#ui/text/Says.tsx';
import type { TaskScreen as Task } from '#view/meeting/screen.ts';

/** What the municipality is for, and the bearings that point the way. */
export function TaskScreen({ screen }: { screen: Task }) {
  return (
    <>
      <h1 className="screen-task-text">
        <Says said={screen.title} />
      </h1>
      {screen.bearings.length > 0 && (
        <ul className="screen-bearings">
          {screen.bearings.map(({ key, said }) => (
            <li key={key}>
              <Says said={said} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
