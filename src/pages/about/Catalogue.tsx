import { useSuspenseQuery } from '@tanstack/react-query';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { indicatorsQuery } from '#query/queries.ts';
import { Definition } from '#ui/figure/Definition.tsx';
import { More } from '#ui/layout/More.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { catalogueView } from '#view/about.view.ts';

/** Everything that is measured, each with its definition, its limits and its source. */
export function Catalogue() {
  const { setting } = usePageFrame();
  const { about } = usePageWords();
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const view = catalogueView(indicators, setting);
  if (view.entries.length === 0) return <Notice>{about.indicatorsNone}</Notice>;
  return (
    <>
      {view.cost !== null && <p>{view.cost}</p>}
      {view.entries.map((entry) => (
        <More key={entry.key} className="more entry" summary={<Says said={entry.name} />}>
          <Definition rows={entry.rows} />
          <p className="source">
            <OutLink href={entry.sourceUrl}>{entry.source}</OutLink>
          </p>
        </More>
      ))}
    </>
  );
}
