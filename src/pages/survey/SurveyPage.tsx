import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useWay } from '#pages/frame/address.tsx';
import { useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { UnitPageHead } from '#pages/frame/UnitPageHead.tsx';
import { VoiceNav } from '#pages/frame/VoiceNav.tsx';
import { setsQuery } from '#query/further.ts';
import { indicatorsQuery } from '#query/queries.ts';
import { PlainTabs } from '#ui/layout/PlainTabs.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import type { Place } from '#view/address.ts';
import { setsView } from '#view/survey-sets.view.ts';
import { SurveySet } from './SurveySet.tsx';

interface Props {
  readonly place: Extract<Place, { page: 'survey' }>;
}

/** What users are asked, what they answer, who of them do, and how sure that is. */
export function SurveyPage({ place }: Props) {
  return (
    <Panel size="page">
      <Survey place={place} />
    </Panel>
  );
}

function Survey({ place }: Props) {
  const { setting } = usePageFrame();
  const { listening, survey, lost } = setting.words;
  const { address, replace } = useWay();
  usePrefetchQuery(indicatorsQuery());
  usePrefetchQuery(setsQuery());
  const unit = useChosenUnit(place.unit);
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const { data: sets } = useSuspenseQuery(setsQuery());
  if (unit === null) return <LostPage text={lost.noUnit} />;
  const view = setsView(sets.sets, [...indicators, ...sets.indicators], place, setting);
  return (
    <>
      <VoiceNav unit={place.unit} />
      <UnitPageHead title={{ text: listening.survey }} unit={unit} />
      <UnitChoice
        unit={place.unit}
        onUnit={(chosen) => replace({ ...address, place: { ...place, unit: chosen, wave: null } })}
      />
      {view.links.length > 0 && <PlainTabs label={survey.sets} tabs={view.links} isQuiet />}
      {view.isLost && <Notice>{survey.noSet}</Notice>}
      {view.chosen === null ? (
        <Notice>{survey.noQuestions}</Notice>
      ) : (
        <Panel>
          <SurveySet set={view.chosen} isMain={view.isMain} unit={unit} place={place} />
        </Panel>
      )}
    </>
  );
}
