import { Says } from '#ui/text/Says.tsx';
import type { ListScreen as List } from '#view/meeting/screen.ts';

/** A few lines to read and talk of. */
export function ListScreen({ screen }: { screen: List }) {
  const { title, lead, lines, more, ask } = screen;
  return (
    <>
      <h1 className="screen-title">
        <Says said={title} />
      </h1>
      {lead !== null && <p className="screen-lead">{lead}</p>}
      {lines.length > 0 && (
        <ul className="screen-lines">
          {lines.map(({ key, text, facts }) => (
            <li key={key}>
              <Says said={text} />
              {facts !== null && <span className="screen-facts">{facts}</span>}
            </li>
          ))}
        </ul>
      )}
      {more !== null && <p className="screen-more">{more}</p>}
      {ask !== null && <p className="screen-ask">{ask}</p>}
    </>
  );
}
