import { useWay } from '#pages/frame/address.tsx';
import { useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { UnitPageHead } from '#pages/frame/UnitPageHead.tsx';
import { usePageWords } from '#ui/words.tsx';
import { conditionsPlace, type Place } from '#view/address.ts';
import { Panels } from './Panels.tsx';

interface Props {
  readonly place: Extract<Place, { page: 'conditions' }>;
}

/** What needs to be there for good work, and how it stands with it: for the whole or for one unit. */
export function ConditionsPage({ place }: Props) {
  return (
    <Panel size="page">
      <Conditions place={place} />
    </Panel>
  );
}

function Conditions({ place }: Props) {
  const { nav, lost, conditions } = usePageWords();
  const { address, replace } = useWay();
  const unit = useChosenUnit(place.unit);
  if (unit === null) return <LostPage text={lost.noUnit} />;
  return (
    <>
      <UnitPageHead title={{ text: nav.conditions }} unit={unit} />
      <p className="lead">{conditions.lead}</p>
      <UnitChoice unit={place.unit} onUnit={(chosen) => replace({ ...address, place: conditionsPlace(chosen) })} />
      <Panel>
        <Panels unit={unit} />
      </Panel>
    </>
  );
}
