import { OutLink } from '#ui/text/OutLink.tsx';
import { Says } from '#ui/text/Says.tsx';
import { useWords } from '#ui/words.tsx';
import type { ShellView } from '#view/shell.view.ts';

export function Footer({ view }: { view: ShellView['footer'] }) {
  const words = useWords();
  return (
    <footer className="footer">
      <p>
        <OutLink href={view.sourceUrl}>{view.source}</OutLink>
      </p>
      <p>{view.release}</p>
      <p>
        <a href={view.here}>{words.footer.here}</a>
      </p>
      <p>
        {words.footer.contact}:{' '}
        <OutLink href={view.contactHref}>
          <Says said={view.contact} />
        </OutLink>
      </p>
      {view.accessibility !== null && (
        <p>
          <OutLink href={view.accessibility}>{words.footer.accessibility}</OutLink>
        </p>
      )}
      <p>{words.footer.nothingKept}</p>
    </footer>
  );
}
