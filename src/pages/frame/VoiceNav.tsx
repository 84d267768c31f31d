import type { UnitId } from '#domain/kernel/ids.ts';
import { PlainTabs } from '#ui/layout/PlainTabs.tsx';
import { type Place, surveyPlace, trustPlace, voicePlace } from '#view/address.ts';
import { useWay } from './address.tsx';
import { usePageFrame } from './page-setting.tsx';

/** The way between the pages of the users' voice. The chosen unit comes along. */
export function VoiceNav({ unit }: { unit: UnitId | null }) {
  const { setting } = usePageFrame();
  const { address } = useWay();
  const { listening } = setting.words;
  const pages: [Place, string][] = [
    [surveyPlace(unit), listening.survey],
    [trustPlace(unit), listening.trust],
    [voicePlace(unit), listening.voice],
  ];
  const tabs = pages.map(([place, label]) => ({
    key: place.page,
    name: { text: label },
    href: setting.href(place),
    isCurrent: address.place.page === place.page,
  }));
  return <PlainTabs label={listening.label} tabs={tabs} />;
}
