import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { useFetchedVoice } from '#pages/frame/fetched-voice.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { OnwardLinks } from '#ui/layout/OnwardLinks.tsx';
import { unitLinks } from '#view/unit-links.view.ts';

/** The unit's survey, what was said there and is still to be told, and its conditions. */
export function UnitLinks({ unit, tree }: { unit: UnitId; tree: UnitTree }) {
  const { setting } = usePageFrame();
  const links = unitLinks(useFetchedVoice(), unit, tree, setting);
  return <OnwardLinks label={setting.words.voice.onward.label} links={links} />;
}
