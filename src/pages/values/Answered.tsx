import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Unit } from '#domain/units/unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { indicatorsQuery, unitSeriesQuery } from '#query/queries.ts';
import { surveyPlace } from '#view/address.ts';
import { groupsOf } from '#view/groups.ts';
import { valuesSentence } from '#view/overview.view.ts';
import type { Pair } from '#view/profile.view.ts';

const isSurvey = ({ indicator }: Pair): boolean => indicator.kind === 'survey';

/** The two questions that the survey answers, each in one sentence. */
export function Answered({ unit }: { unit: Unit }) {
  const { setting } = usePageFrame();
  const { overview } = setting.words;
  usePrefetchQuery(indicatorsQuery());
  const { data: figures } = useSuspenseQuery(unitSeriesQuery(unit.id));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const groups = groupsOf(figures.columns, indicators);
  const chosen = unit.parent === undefined ? null : unit.id;
  return (
    <div className="answered">
      <section>
        <h2>{overview.values}</h2>
        <p>{valuesSentence(groups.values.filter(isSurvey), unit.name, setting)}</p>
      </section>
      <section>
        <h2>{overview.difference}</h2>
        <p>{valuesSentence(groups.difference.filter(isSurvey), unit.name, setting)}</p>
      </section>
      <p className="onward">
        <a href={setting.href(surveyPlace(chosen))}>{overview.seeUnit}</a>
      </p>
    </div>
  );
}
