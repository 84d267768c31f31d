import { changeOf, stageOf } from '#domain/dialogue/stage.ts';
import type { DatedText, VoiceItem } from '#domain/dialogue/voice.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { type PageSetting, plainly } from './setting.ts';

/**
 * The changes in one unit that what users said has led to, by the indicator they may move: made, else planned. A unit's own
 * only; what happened in another says nothing of its figures.
 */
export function voiceEvents(
  items: readonly VoiceItem[],
  unit: UnitId,
  setting: PageSetting,
): ReadonlyMap<IndicatorId, readonly DatedText[]> {
  const { event } = setting.words.voice;
  const events = new Map<IndicatorId, DatedText[]>();
  for (const item of items) {
    const change = changeOf(item);
    if (item.unit !== unit || item.indicator === undefined || change === undefined) continue;
    const say = stageOf(item) === 'made' ? event.made : event.planned;
    const text = { [setting.language]: say(plainly(change.text, setting)) };
    events.set(item.indicator, [...(events.get(item.indicator) ?? []), { date: change.date, text }]);
  }
  return events;
}
