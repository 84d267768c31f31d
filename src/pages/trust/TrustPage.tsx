import type { Unit } from '#domain/units/unit.ts';
import { useWay } from '#pages/frame/address.tsx';
import { useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { VoiceNav } from '#pages/frame/VoiceNav.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { type Place, trustPlace } from '#view/address.ts';
import { plainly, said } from '#view/setting.ts';
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
  const { setting } = usePageFrame();
  const { address, replace } = useWay();
  const unit = useChosenUnit(place.unit);
  if (unit === null) return <LostPage text={words.lost.noUnit} />;
  return (
    <>
      <VoiceNav unit={place.unit} />
      <PageHead title={`${words.trust.title}, ${plainly(unit.name, setting)}`}>
        {words.trust.title}{' '}
        <span className="whose-page">
          <Says said={said(unit.name, setting)} />
        </span>
      </PageHead>
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
