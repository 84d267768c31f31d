import type { ReactNode } from 'react';
import { Says } from '#ui/text/Says.tsx';
import type { OwnScreen as Own } from '#view/meeting/screen.ts';

/** What the meeting itself has written down. */
export function OwnScreen({ screen, children }: { screen: Own; children?: ReactNode }) {
  return (
    <>
      <h1 className="screen-title">
        <Says said={screen.title} />
      </h1>
      {screen.lead !== null && <p className="screen-lead">{screen.lead}</p>}
      {children}
    </>
  );
}
