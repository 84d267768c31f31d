import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { parsePeriod } from '#domain/kernel/period.ts';
import type { Unit } from '#domain/units/unit.ts';
import { useWay } from '#pages/frame/address.tsx';
import { useChosenFigures } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { wavesQuery } from '#query/further.ts';
import { Choose } from '#ui/layout/Choose.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { type Place, trustPlace } from '#view/address.ts';
import { pairsOf, type ShownSet } from '#view/survey-sets.view.ts';
import { waveView } from '#view/survey-waves.view.ts';
import { Asked } from './Asked.tsx';
import { Equality } from './Equality.tsx';
import { MeetingAnswers } from './MeetingAnswers.tsx';
import { ProfileAnswers } from './ProfileAnswers.tsx';
import { QuestionByQuestion } from './QuestionByQuestion.tsx';
import { StaffAnswers } from './StaffAnswers.tsx';
import { WhoIsMissing } from './WhoIsMissing.tsx';

interface Props {
  readonly set: ShownSet;
  /** Whether these are the questions that everyone is asked, and who answered was counted for. */
  readonly isMain: boolean;
  readonly unit: Unit;
  readonly place: Extract<Place, { page: 'survey' }>;
}

const ANSWERS = { profile: ProfileAnswers, meeting: MeetingAnswers, staff: StaffAnswers } as const;

/** The questions of one set in one unit: what was answered, and by whom. */
export function SurveySet(props: Props) {
  const { setting } = usePageFrame();
  const { survey, listening } = setting.words;
  const { set, place } = props;
  if (set.kind !== 'trust') return <SetAnswers {...props} kind={set.kind} />;
  return (
    <p>
      {survey.trustElsewhere} <a href={setting.href(trustPlace(place.unit))}>{listening.trust}</a>
    </p>
  );
}

function SetAnswers({ set, isMain, kind, unit, place }: Props & { kind: keyof typeof ANSWERS }) {
  const { setting } = usePageFrame();
  const { survey } = setting.words;
  const { address, replace } = useWay();
  usePrefetchQuery(wavesQuery());
  const { columns } = useChosenFigures(unit.id);
  const { data: waves } = useSuspenseQuery(wavesQuery());
  const pairs = pairsOf(set.indicators, columns);
  const view = waveView(pairs, kind === 'meeting' ? null : parsePeriod(place.wave ?? ''), setting);
  if (view === null) return <Notice>{survey.notAsked}</Notice>;
  const wave = (period: string | null) => ({ ...address, place: { ...place, wave: period } });
  // Only users are asked in the waves that the municipality tells of; pulses have none.
  const isWave = kind === 'profile';
  const shown = waves.find(({ period }) => isWave && period === view.chosen);
  const Answers = ANSWERS[kind];
  return (
    <>
      {kind !== 'meeting' && view.choices.length > 1 && (
        <Choose
          label={survey.wave}
          chosen={view.chosen}
          choices={view.choices}
          onChoice={(period) => replace(wave(period === view.latest ? null : period))}
        />
      )}
      {view.notice !== null && (
        <Notice>
          {view.notice} {!view.isLatest && <a href={setting.href(wave(null).place)}>{survey.showLatest}</a>}
        </Notice>
      )}
      {set.about !== null && (
        <p className="lead">
          <Says said={set.about} />
        </p>
      )}
      {kind !== 'meeting' && (
        <Asked isStaff={kind === 'staff'} wave={view} waves={isWave ? waves : []} isMain={isMain} unit={unit} />
      )}
      <Answers pairs={view.pairs} unit={unit} period={view.chosen} />
      {isMain && shown?.mix !== undefined && <WhoIsMissing mix={shown.mix} unit={unit} set={place.set} />}
      {isMain && <Equality unit={unit} indicators={set.indicators} period={view.chosen} />}
      <QuestionByQuestion pairs={pairs} unit={unit} isLatest={view.isLatest} />
    </>
  );
}
