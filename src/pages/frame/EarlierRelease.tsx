import { useSuspenseQuery } from '@tanstack/react-query';
import { releasesQuery } from '#query/earlier.ts';
import { earlierView } from '#view/earlier.view.ts';
import { useWay } from './address.tsx';
import { useFrame } from './setting.tsx';

/** Says quietly, to who has asked for a release by name, that there is a newer one. */
export function EarlierRelease() {
  const { address } = useWay();
  const { setting } = useFrame();
  const { data: releases } = useSuspenseQuery(releasesQuery());
  const view = earlierView(releases, address, setting);
  if (view === null) return null;
  return (
    <aside className="overdue">
      {view.text} {view.newest !== null && <a href={view.newest.href}>{view.newest.label}</a>}
    </aside>
  );
}
