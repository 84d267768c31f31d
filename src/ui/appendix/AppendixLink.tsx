import { usePageWords } from '#ui/words.tsx';

/** The quiet way from a page to the papers about the same. Not on paper itself. */
export function AppendixLink({ href }: { href: string }) {
  const { appendix } = usePageWords();
  return (
    <p className="small onward">
      <a href={href}>{appendix.link}</a>
    </p>
  );
}
