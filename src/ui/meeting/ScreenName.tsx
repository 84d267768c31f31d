import { Says } from '#ui/text/Says.tsx';
import type { Screen } from '#view/meeting/screen.ts';
import { subjectOf } from '#view/meeting/screen-name.ts';

/** What a screen is called where another one is seen, each part of it in its own language. */
export function ScreenName({ screen }: { readonly screen: Screen }) {
  const subject = subjectOf(screen);
  return (
    <>
      {subject.map((said, at) => (
        <span key={said.text}>
          <Says said={said} />
          {at < subject.length - 1 ? ', ' : ': '}
        </span>
      ))}
      <Says said={screen.title} />
    </>
  );
}
