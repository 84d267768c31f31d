import { useSuspenseQuery } from '@tanstack/react-query';
import { useWay } from '#pages/frame/address.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { keptReleasesQuery } from '#query/earlier.ts';
import { usePageWords } from '#ui/words.tsx';
import { releaseLines } from '#view/releases.view.ts';

/** Every release that can be read, so that nobody needs to have kept a link to an earlier one. */
export function Releases() {
  const { setting } = usePageFrame();
  const { about } = usePageWords();
  const { address } = useWay();
  const { data: kept } = useSuspenseQuery(keptReleasesQuery());
  const lines = releaseLines(kept, setting.origin.release.id, address.language, setting);
  if (lines.length < 2) return <p>{about.oneRelease}</p>;
  return (
    <ul className="releases">
      {lines.map(({ id, said, href }) => (
        <li key={id}>{href === null ? `${said} ${about.shownRelease}` : <a href={href}>{said}</a>}</li>
      ))}
    </ul>
  );
}
