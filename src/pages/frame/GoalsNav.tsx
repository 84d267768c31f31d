import { PlainTabs } from '#ui/layout/PlainTabs.tsx';
import { type Place, planPlace, tryingPlace } from '#view/address.ts';
import { useWay } from './address.tsx';
import { usePageFrame } from './page-setting.tsx';

/** The way between the pages about the goals: which they are, what is said of them, what is tried, and the whole plan. */
export function GoalsNav() {
  const { setting } = usePageFrame();
  const { address } = useWay();
  const { goalsNav } = setting.words;
  const pages: [Place, string][] = [
    [{ page: 'goals' }, goalsNav.goals],
    [{ page: 'dialogue' }, goalsNav.dialogue],
    [tryingPlace(null), goalsNav.trying],
    [planPlace(null), goalsNav.plan],
  ];
  const tabs = pages.map(([place, label]) => ({
    key: place.page,
    name: { text: label },
    href: setting.href(place),
    isCurrent: address.place.page === place.page,
  }));
  return <PlainTabs label={goalsNav.label} tabs={tabs} />;
}
