import { lazy, type ReactNode, Suspense, use } from 'react';
import type { Language } from '#domain/kernel/text.ts';
import { useWay } from '#pages/frame/address.tsx';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { useFrame } from '#pages/frame/setting.tsx';
import { OverviewPage } from '#pages/overview/OverviewPage.tsx';
import { PageWordsProvider } from '#ui/words.tsx';
import type { Place } from '#view/address.ts';
import { allWordsIn } from './catalogues.ts';

/** The first page comes with the app; the others are fetched when the first stands, or when somebody goes there sooner. */
const fetchers = {
  goals: () => import('#pages/goals/GoalsPage.tsx'),
  goal: () => import('#pages/goal/GoalPage.tsx'),
  units: () => import('#pages/units/UnitsPage.tsx'),
  unit: () => import('#pages/unit/UnitPage.tsx'),
  values: () => import('#pages/values/ValuesPage.tsx'),
  survey: () => import('#pages/survey/SurveyPage.tsx'),
  trust: () => import('#pages/trust/TrustPage.tsx'),
  voice: () => import('#pages/voice/VoicePage.tsx'),
  conditions: () => import('#pages/conditions/ConditionsPage.tsx'),
  dialogue: () => import('#pages/dialogue/DialoguePage.tsx'),
  trying: () => import('#pages/trying/TryingPage.tsx'),
  plan: () => import('#pages/plan/PlanPage.tsx'),
  meeting: () => import('#pages/meeting/MeetingPage.tsx'),
  appendix: () => import('#pages/appendix/AppendixPage.tsx'),
  about: () => import('#pages/about/AboutPage.tsx'),
  margin: () => import('#pages/frame/PageMargin.tsx'),
};

const GoalsPage = lazy(async () => ({ default: (await fetchers.goals()).GoalsPage }));
const GoalPage = lazy(async () => ({ default: (await fetchers.goal()).GoalPage }));
const UnitsPage = lazy(async () => ({ default: (await fetchers.units()).UnitsPage }));
const UnitPage = lazy(async () => ({ default: (await fetchers.unit()).UnitPage }));
const ValuesPage = lazy(async () => ({ default: (await fetchers.values()).ValuesPage }));
const SurveyPage = lazy(async () => ({ default: (await fetchers.survey()).SurveyPage }));
const TrustPage = lazy(async () => ({ default: (await fetchers.trust()).TrustPage }));
const VoicePage = lazy(async () => ({ default: (await fetchers.voice()).VoicePage }));
const ConditionsPage = lazy(async () => ({ default: (await fetchers.conditions()).ConditionsPage }));
const DialoguePage = lazy(async () => ({ default: (await fetchers.dialogue()).DialoguePage }));
const TryingPage = lazy(async () => ({ default: (await fetchers.trying()).TryingPage }));
const PlanPage = lazy(async () => ({ default: (await fetchers.plan()).PlanPage }));
const MeetingPage = lazy(async () => ({ default: (await fetchers.meeting()).MeetingPage }));
const AppendixPage = lazy(async () => ({ default: (await fetchers.appendix()).AppendixPage }));
/** Milliseconds. */
const WHEN_THE_FIRST_PAGE_STANDS = 2000;

const PageMargin = lazy(async () => ({ default: (await fetchers.margin()).PageMargin }));
/** The same for the first page, which waits for nothing that only paper shows, and fails for want of nothing. */
const LateMargin = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, WHEN_THE_FIRST_PAGE_STANDS));
  return { default: (await fetchers.margin().catch(() => null))?.PageMargin ?? (() => null) };
});
const AboutPage = lazy(async () => ({ default: (await fetchers.about()).AboutPage }));

/** Fetches what is left of the app, so that losing the network in a meeting does not close any page. */
export async function fetchOtherPages(language: Language): Promise<void> {
  await Promise.allSettled([allWordsIn(language), ...Object.values(fetchers).map((fetcher) => fetcher())]);
}

/** Which page, whatever is chosen on it. */
function nameOf(place: Place): string {
  if (place.page === 'goal') return `goal ${place.goal}`;
  return place.page === 'unit' ? `unit ${place.unit}` : place.page;
}

/** From address to page. Keys make going from one unit to the next a new page, with its own focus and scroll. */
export function Page() {
  const { place } = useWay().address;
  return (
    <Panel size="page" key={nameOf(place)}>
      <PageAt />
    </Panel>
  );
}

/** The pages that bring words of their own. */
function Further({ children }: { children: ReactNode }) {
  const { setting } = useFrame();
  const words = use(allWordsIn(setting.language));
  return (
    <PageWordsProvider words={words}>
      <PageMargin />
      {children}
    </PageWordsProvider>
  );
}

function PageAt() {
  const { place } = useWay().address;
  if (place.page === 'overview')
    return (
      <>
        <OverviewPage />
        <Suspense>
          <LateMargin />
        </Suspense>
      </>
    );
  if (place.page === 'lost') return <LostPage />;
  return (
    <Further>
      <FurtherPage place={place} />
    </Further>
  );
}

function FurtherPage({ place }: { place: Exclude<Place, { page: 'overview' } | { page: 'lost' }> }) {
  switch (place.page) {
    case 'goals':
      return <GoalsPage />;
    case 'goal':
      return <GoalPage goal={place.goal} />;
    case 'units':
      return <UnitsPage search={place} />;
    case 'unit':
      return <UnitPage unit={place.unit} />;
    case 'values':
      return <ValuesPage place={place} />;
    case 'survey':
      return <SurveyPage place={place} />;
    case 'trust':
      return <TrustPage place={place} />;
    case 'voice':
      return <VoicePage place={place} />;
    case 'conditions':
      return <ConditionsPage place={place} />;
    case 'dialogue':
      return <DialoguePage status={place.status ?? null} />;
    case 'trying':
      return <TryingPage place={place} />;
    case 'plan':
      return <PlanPage place={place} />;
    case 'meeting':
      return <MeetingPage place={place} />;
    case 'appendix':
      return <AppendixPage place={place} />;
    case 'about':
      return <AboutPage />;
  }
}
