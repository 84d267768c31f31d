import { AboutPage } from '#pages/about/AboutPage.tsx';
import { useWay } from '#pages/frame/address.tsx';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { GoalPage } from '#pages/goal/GoalPage.tsx';
import { GoalsPage } from '#pages/goals/GoalsPage.tsx';
import { OverviewPage } from '#pages/overview/OverviewPage.tsx';
import { UnitPage } from '#pages/unit/UnitPage.tsx';
import { UnitsPage } from '#pages/units/UnitsPage.tsx';
import { ValuesPage } from '#pages/values/ValuesPage.tsx';

/** From address to page. Keys make going from one unit to the next a new page, with its own focus and scroll. */
export function Page() {
  const { place } = useWay().address;
  switch (place.page) {
    case 'overview':
      return <OverviewPage />;
    case 'goals':
      return <GoalsPage />;
    case 'goal':
      return <GoalPage key={place.goal} goal={place.goal} />;
    case 'units':
      return <UnitsPage search={place} />;
    case 'unit':
      return <UnitPage key={place.unit} unit={place.unit} />;
    case 'values':
      return <ValuesPage />;
    case 'about':
      return <AboutPage />;
    case 'lost':
      return <LostPage />;
  }
}
