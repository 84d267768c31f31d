import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useWholeOrganisation } from '#pages/frame/whole.ts';
import { vocabularyQuery } from '#query/further.ts';
import { ValueMap } from '#ui/layout/ValueMap.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { groupsOf } from '#view/groups.ts';
import { valuesView } from '#view/values.view.ts';

/** What the municipality has said it stands for, how it is to be seen, and what listens for it. */
export function ValuesPage() {
  return (
    <Panel size="page">
      <Values />
    </Panel>
  );
}

function Values() {
  const { setting } = usePageFrame();
  const words = usePageWords();
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery());
  const { root, columns, indicators } = useWholeOrganisation();
  const groups = groupsOf(columns, indicators);
  const pairs = [...groups.values, ...groups.difference, ...groups.conditions];
  const view = valuesView(vocabulary.valueBase, pairs, root, setting);
  if (view === null) {
    return (
      <>
        <PageHead title={words.nav.values}>{words.nav.values}</PageHead>
        <Notice>{words.values.none}</Notice>
      </>
    );
  }
  return (
    <>
      <PageHead title={view.title.text}>
        <Says said={view.title} />
      </PageHead>
      <p className="lead">
        {view.adopted !== null && `${view.adopted} `}
        {view.heard}
      </p>
      <ValueMap values={view.values} />
      {view.chance !== null && <p className="small">{view.chance}</p>}
    </>
  );
}
