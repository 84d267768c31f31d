import { useSuspenseQuery } from '@tanstack/react-query';
import { useWay } from '#pages/frame/address.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { unitsQuery } from '#query/queries.ts';
import { UnitTree } from '#ui/layout/UnitTree.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Place } from '#view/address.ts';
import { unitsView } from '#view/units.view.ts';
import { UnitSearch } from './UnitSearch.tsx';

type Search = Extract<Place, { page: 'units' }>;

/** Every unit in the organisation's own order, never by value. */
export function UnitsPage({ search }: { search: Search }) {
  const words = usePageWords();
  return (
    <>
      <PageHead title={words.units.title}>{words.units.title}</PageHead>
      <p className="lead">{words.units.text}</p>
      <Panel>
        <Units search={search} />
      </Panel>
    </>
  );
}

function Units({ search }: { search: Search }) {
  const { setting } = usePageFrame();
  const words = usePageWords();
  const { address, replace } = useWay();
  const { data: units } = useSuspenseQuery(unitsQuery());
  const view = unitsView(units.tree, units.areas, search, setting);
  const choose = (change: Partial<Search>) => replace({ ...address, place: { ...search, ...change } });
  return (
    <>
      <UnitSearch search={search} view={view} choose={choose} />
      <p role="status" className="small">
        {view.found}
      </p>
      {view.lines.length === 0 ? <Notice>{words.units.none}</Notice> : <UnitTree lines={view.lines} />}
    </>
  );
}
