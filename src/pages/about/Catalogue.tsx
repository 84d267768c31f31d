import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { setsQuery } from '#query/further.ts';
import { indicatorsQuery } from '#query/queries.ts';
import { Definition } from '#ui/figure/Definition.tsx';
import { More } from '#ui/layout/More.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { catalogueView, type EntryView } from '#view/about.view.ts';
import { planPlace } from '#view/address.ts';

/** Everything that is measured, each with its definition, its limits and its source. */
export function Catalogue() {
  const { setting } = usePageFrame();
  const { about, plan } = usePageWords();
  usePrefetchQuery(setsQuery());
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const { data: beside } = useSuspenseQuery(setsQuery());
  const view = catalogueView(indicators, beside, setting);
  if (view.entries.length + view.sets.length === 0) return <Notice>{about.indicatorsNone}</Notice>;
  return (
    <>
      {view.cost !== null && (
        <p>
          {view.cost} <a href={setting.href(planPlace(null))}>{plan.cost}</a>
        </p>
      )}
      <Entries entries={view.entries} />
      {view.sets.map(({ key, name, entries }) => (
        <More key={key} className="more entry" summary={<Says said={name} />}>
          <Entries entries={entries} />
        </More>
      ))}
    </>
  );
}

function Entries({ entries }: { entries: readonly EntryView[] }) {
  return entries.map((entry) => (
    <More key={entry.key} className="more entry" summary={<Says said={entry.name} />}>
      <Definition rows={entry.rows} />
      <p className="source">
        <OutLink href={entry.sourceUrl}>{entry.source}</OutLink>
      </p>
    </More>
  ));
}
