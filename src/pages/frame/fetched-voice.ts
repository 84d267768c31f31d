import { useQuery } from '@tanstack/react-query';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { voiceQuery } from '#query/further.ts';
import type { Happened } from '#view/sentence.ts';
import type { Fetched } from '#view/unit-links.view.ts';
import { voiceEvents } from '#view/voice-events.ts';
import { usePageFrame } from './page-setting.tsx';

/** What users have said, for a page that is about something else: it neither waits for it nor fails with it. */
export function useFetchedVoice(): Fetched {
  const { data, isError } = useQuery(voiceQuery());
  return data ?? (isError ? 'failed' : 'waiting');
}

/** The changes in one unit that what users said has led to, by the indicator they may move. Empty until they are known. */
export function useVoiceEvents(unit: UnitId): ReadonlyMap<IndicatorId, readonly Happened[]> {
  const { setting } = usePageFrame();
  const voice = useFetchedVoice();
  return voiceEvents(typeof voice === 'string' ? [] : voice.items, unit, setting);
}
