import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { goalsQuery, indicatorsQuery, unitsQuery } from '#query/queries.ts';
import { AppendixStyle } from '#ui/appendix/AppendixStyle.tsx';
import { PaperCover } from '#ui/appendix/PaperCover.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { Place } from '#view/address.ts';
import { coverView } from '#view/appendix/paper.view.ts';
import { type Scope, scopeOf } from '#view/appendix/scope.view.ts';
import { wordsByGoal } from '#view/appendix/words.view.ts';
import { GoalSentences } from './GoalSentences.tsx';
import { GoalSheet } from './GoalSheet.tsx';
import { HowToRead } from './HowToRead.tsx';
import { MeasuredSheet } from './MeasuredSheet.tsx';
import { PaperTools } from './PaperTools.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { RestOfWords } from './RestOfWords.tsx';
import { UnitSheet } from './UnitSheet.tsx';
import { VoiceSheet } from './VoiceSheet.tsx';

interface Props {
  readonly place: Extract<Place, { page: 'appendix' }>;
}

/** The committee's papers: on screen as they will be on paper. */
export function AppendixPage({ place }: Props) {
  return (
    <>
      <AppendixStyle />
      <Panel size="page">
        <Papers place={place} />
      </Panel>
    </>
  );
}

function Papers({ place }: Props) {
  const { setting, organisation } = usePageFrame();
  usePrefetchQuery(unitsQuery());
  usePrefetchQuery(indicatorsQuery());
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const scope = scopeOf(place, goals, units.tree);
  const { appendix, lost } = setting.words;
  if (scope.kind === 'no-goal') return <LostPage text={lost.noGoal} />;
  if (scope.kind === 'no-unit') return <LostPage text={lost.noUnit} />;
  const view = coverView(scope, organisation, setting);
  return (
    <>
      <PaperTools scope={scope} goals={goals} place={place} />
      <article className={scope.kind === 'whole' ? 'paper on-paper' : 'paper on-paper of-one'}>
        <header>
          <PageHead title={view.name}>
            {appendix.title}
            {view.about !== null && (
              <>
                {': '}
                <Says said={view.about} />
              </>
            )}
          </PageHead>
          <PaperCover view={view} />
        </header>
        <Sheets key={view.name} scope={scope} />
      </article>
    </>
  );
}

/** The figures, what users say, what was asked and decided, and how all of it is read. */
function Sheets({ scope }: { scope: Scope }) {
  const { data: units } = useSuspenseQuery(unitsQuery());
  const { setting } = usePageFrame();
  const told = scope.kind === 'whole' ? scope.goals : scope.kind === 'goal' ? [scope.goal] : [];
  const { byGoal, rest } = wordsByGoal(told, units.tree, setting);
  const voiceOf = scope.kind === 'unit' ? scope.unit : scope.kind === 'whole' ? units.tree.root : null;
  return (
    <>
      {scope.kind === 'whole' && (
        <>
          <Panel>
            <GoalSentences goals={scope.goals} />
          </Panel>
          {scope.goals.length === 0 && <MeasuredSheet unit={units.tree.root} />}
          {scope.goals.map((goal, at) => (
            <GoalSheet
              key={goal.id}
              goal={goal}
              place={{ at, all: scope.goals.length }}
              words={byGoal.get(goal.id) ?? null}
            />
          ))}
        </>
      )}
      {scope.kind === 'goal' && <GoalSheet goal={scope.goal} place={null} words={byGoal.get(scope.goal.id) ?? null} />}
      <RestOfWords words={rest} />
      {scope.kind === 'unit' && <UnitSheet unit={scope.unit} />}
      {voiceOf !== null && <VoiceSheet unit={voiceOf} isCounted={scope.kind === 'unit'} />}
      <Panel>
        <RecordSheet scope={scope} />
      </Panel>
      <HowToRead />
    </>
  );
}
