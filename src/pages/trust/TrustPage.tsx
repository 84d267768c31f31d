import type { Unit } from '#domain/units/unit.ts';
import { useWay } from '#pages/frame/address.tsx';
import { useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { UnitPageHead } from '#pages/frame/UnitPageHead.tsx';
import { VoiceNav } from '#pages/frame/VoiceNav.tsx';
import { usePageWords } from '#ui/words.tsx';
import { type Place, trustPlace } from '#view/address.ts';
import { Balances } from './Balances.tsx';
import { Gaps } from './Gaps.tsx';
import { TrustPairs } from './TrustPairs.tsx';

/** Good against bad, expected against experienced, and trust both ways. Never added up into one figure. */
export function TrustPage({ place }: { place: Extract<Place, { page: 'trust' }> }) {
  return (
    <Panel size="page">
      <Trust place={place} />
    </Panel>
  );
}

function Trust({ place }: { place: Extract<Place, { page: 'trust' }> }) {
  const words = usePageWords();
  const { address, replace } = useWay();
  const unit = useChosenUnit(place.unit);
  if (unit === null) return <LostPage text={words.lost.noUnit} />;
  return (
    <>
      <VoiceNav unit={place.unit} />
      <UnitPageHead title={{ text: words.trust.title }} unit={unit} />
      <UnitChoice unit={place.unit} onUnit={(chosen) => replace({ ...address, place: trustPlace(chosen) })} />
      <Parts unit={unit} />
    </>
  );
}

/** One that fails takes no other with it. */
function Parts({ unit }: { unit: Unit }) {
  return (
    <>
      <Panel>
        <Balances unit={unit} />
      </Panel>
      <Panel>
        <Gaps unit={unit} />
      </Panel>
      <Panel>
        <TrustPairs unit={unit} />
      </Panel>
    </>
  );
}
