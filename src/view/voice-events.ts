import { changeOf, stageOf } from '#domain/dialogue/stage.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { Happened } from './sentence.ts';
import type { PageSetting } from './setting.ts';

/**
 * The changes in one unit that what users said has led to, by the indicator they may move: made, else planned. A unit's own
 * only; what happened in another says nothing of its figures.
 */
export function voiceEvents(
  items: readonly VoiceItem[],
  unit: UnitId,
  setting: PageSetting,
): ReadonlyMap<IndicatorId, readonly Happened[]> {
  const { event } = setting.words.voice;
  const events = new Map<IndicatorId, Happened[]>();
  for (const item of items) {
    const change = changeOf(item);
    if (item.unit !== unit || item.indicator === undefined || change === undefined) continue;
    const around = stageOf(item) === 'made' ? event.made : event.planned;
    events.set(item.indicator, [...(events.get(item.indicator) ?? []), { ...change, around }]);
  }
  return events;
}
