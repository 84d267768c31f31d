import type { Unit } from '#domain/units/unit.ts';
import { useWay } from '#pages/frame/address.tsx';
import { useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { GoalsNav } from '#pages/frame/GoalsNav.tsx';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useRecord } from '#pages/frame/published-record.ts';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { UnitPageHead } from '#pages/frame/UnitPageHead.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { tryingPlace } from '#view/address.ts';
import type { TryingPlace } from '#view/trials.view.ts';
import { tryingView } from '#view/trying.view.ts';
import { Section } from './Section.tsx';
import { Trials } from './Trials.tsx';

interface Props {
  readonly place: TryingPlace;
}

/** What is tried and what was learnt, what was stopped, what nobody knows yet, and what was put right. */
export function TryingPage({ place }: Props) {
  return (
    <Panel size="page">
      <Page place={place} />
    </Panel>
  );
}

function Page({ place }: Props) {
  const { setting } = usePageFrame();
  const { address, replace } = useWay();
  const { goalsNav, lost } = setting.words;
  const unit = useChosenUnit(place.unit);
  if (unit === null) return <LostPage text={lost.noUnit} />;
  return (
    <>
      <GoalsNav />
      <UnitPageHead title={{ text: goalsNav.trying }} unit={unit} />
      <UnitChoice unit={place.unit} onUnit={(chosen) => replace({ ...address, place: { ...place, unit: chosen } })} />
      <Panel>
        <Parts place={place} unit={unit} />
      </Panel>
    </>
  );
}

/** The trials first, then what was stopped, what nobody knows, and what was put right. */
function Parts({ place, unit }: Props & { unit: Unit }) {
  const { setting } = usePageFrame();
  const { address, replace } = useWay();
  const { record, names } = useRecord();
  const view = tryingView(record, names, unit, place, setting);
  if (view.isEmpty) return <Notice>{setting.words.trying.none}</Notice>;
  return (
    <>
      <Trials view={view.trials} unit={unit.id} clear={() => replace({ ...address, place: tryingPlace(place.unit) })} />
      {view.sections.map((section) => (
        <Section key={`${section.key} ${unit.id}`} view={section} />
      ))}
    </>
  );
}
