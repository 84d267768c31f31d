import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComparatorId } from '#domain/kernel/ids.ts';
import { comparatorQuery } from '#query/further.ts';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { More } from '#ui/layout/More.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { useWords } from '#ui/words.tsx';
import { comparisonView } from '#view/comparison.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { Panel } from './Panel.tsx';
import { useFrame } from './setting.tsx';

interface Props {
  readonly figure: FigureInput;
}

/** Named others beside our figure, fetched when somebody wants to see them. */
export function Comparison({ figure }: Props) {
  const words = useWords();
  const { comparator } = figure.indicator;
  if (comparator === undefined) return null;
  return (
    <More summary={words.figure.compare}>
      <Panel>
        <Others figure={figure} comparator={comparator} />
      </Panel>
    </More>
  );
}

function Others({ figure, comparator: id }: Props & { comparator: ComparatorId }) {
  const { setting, organisation } = useFrame();
  const words = useWords();
  const { data: comparator } = useSuspenseQuery(comparatorQuery(id));
  const view = comparisonView(figure, comparator, organisation.name, setting);
  if (view === null) return <Notice>{words.figure.compareNone}</Notice>;
  return (
    <div className="compared">
      <p>{view.title}</p>
      <p className="small">{view.rule}</p>
      <DotTable label={view.label} rows={view.rows} scale={view.scale} />
      <p className="source">
        <OutLink href={view.sourceUrl}>{view.source}</OutLink>
      </p>
    </div>
  );
}
