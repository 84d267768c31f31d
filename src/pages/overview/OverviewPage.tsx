import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { nextMeetingOf } from '#domain/dialogue/next-meeting.ts';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { useFrame } from '#pages/frame/setting.tsx';
import { goalsQuery } from '#query/queries.ts';
import { useWords } from '#ui/words.tsx';
import { plainly } from '#view/setting.ts';
import { GoalList } from './GoalList.tsx';
import { Headline } from './Headline.tsx';
import { Voice } from './Voice.tsx';

/** Only a municipality that has figures and no goals needs it. */
const IndicatorList = lazy(async () => ({ default: (await import('./IndicatorList.tsx')).IndicatorList }));

/** What we want, what has really changed, what users say, what to ask: on one screen. */
export function OverviewPage() {
  return (
    <div className="overview">
      <div className="overview-goals">
        <Panel size="page">
          <Goals />
        </Panel>
      </div>
      <aside className="overview-voice">
        <Panel>
          <Voice />
        </Panel>
        <NextMeeting />
      </aside>
    </div>
  );
}

function Goals() {
  const words = useWords();
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const active = goals.filter((goal) => goal.status === 'active');
  if (active.length === 0) {
    return (
      <>
        <PageHead title={words.overview.title}>{words.overview.noGoals}</PageHead>
        <p className="lead">{words.overview.noGoalsText}</p>
        <Panel>
          <IndicatorList />
        </Panel>
      </>
    );
  }
  return (
    <>
      <Headline goals={active} />
      <GoalList goals={active} />
    </>
  );
}

function NextMeeting() {
  const { organisation, setting } = useFrame();
  const words = useWords();
  const next = nextMeetingOf(organisation.nextMeeting, [], setting.today);
  if (next === null) return null;
  return (
    <p className="next-meeting">
      {words.overview.nextMeeting(plainly(next.body, setting), words.format.day(next.date))}
    </p>
  );
}
