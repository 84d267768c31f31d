import type { Unit } from '#domain/units/unit.ts';
import { useWay } from '#pages/frame/address.tsx';
import { useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { UnitPageHead } from '#pages/frame/UnitPageHead.tsx';
import { VoiceNav } from '#pages/frame/VoiceNav.tsx';
import { voiceView } from '#view/voice.view.ts';
import type { VoicePlace } from '#view/voice-choice.ts';
import { useVoice } from './published-voice.ts';
import { VoiceFilter } from './VoiceFilter.tsx';
import { VoiceParts } from './VoiceParts.tsx';

interface Props {
  readonly place: VoicePlace;
}

/** What users have said, what became of it, and whether they were told. */
export function VoicePage({ place }: Props) {
  return (
    <Panel size="page">
      <Page place={place} />
    </Panel>
  );
}

function Page({ place }: Props) {
  const { setting } = usePageFrame();
  const { voice, lost } = setting.words;
  const unit = useChosenUnit(place.unit);
  if (unit === null) return <LostPage text={lost.noUnit} />;
  return (
    <>
      <VoiceNav unit={place.unit} />
      <UnitPageHead title={{ text: voice.title }} unit={unit} />
      <Panel>
        <Voice place={place} unit={unit} />
      </Panel>
    </>
  );
}

function Voice({ place, unit }: Props & { unit: Unit }) {
  const { setting } = usePageFrame();
  const { address, replace } = useWay();
  const { voice, names } = useVoice();
  const view = voiceView(voice, names, unit, place, setting);
  const choose = (change: Partial<VoicePlace>) => replace({ ...address, place: { ...place, ...change } });
  return (
    <>
      <VoiceFilter place={place} view={view} choose={choose} />
      <VoiceParts
        view={view}
        chosen={Object.values(place).join(' ')}
        clear={() => choose({ state: null, value: null, goal: null })}
      />
    </>
  );
}
