import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { goalPlace, type Place, unitPlace, valuesPlace } from './address.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** What is of one unit. */
type InUnit = Pick<VoiceItem, 'unit'>;

export interface VoiceLink {
  readonly key: 'indicator' | 'goal' | 'value';
  readonly label: string;
  readonly name: Said;
  readonly href: string;
}

/** The page that has the figure of an indicator in a unit, with its table open. */
export function figurePlace(indicator: IndicatorId, { unit }: InUnit, { sets, isFront }: NameIndex): Place {
  const open = [indicator];
  if (isFront(indicator)) return { page: 'unit', unit, open };
  const set = sets.find(({ indicators }) => indicators.includes(indicator));
  if (set === undefined) return { page: 'conditions', unit, open };
  return { page: 'survey', unit, set: set.id, wave: null, open };
}

/** What an item may move, follow or show. What is not published has no link. */
export function voiceLinks(item: VoiceItem, names: NameIndex, setting: PageSetting): VoiceLink[] {
  const { link } = setting.words.voice;
  const to = (key: VoiceLink['key'], name: Said, place: Place): VoiceLink[] => [
    { key, label: link[key], name, href: setting.href(place) },
  ];
  const indicator = item.indicator && names.indicators.get(item.indicator);
  const goal = item.goal && names.goals.get(item.goal);
  const value = item.value && names.values.get(item.value);
  return [
    ...(indicator ? to('indicator', said(indicator.name, setting), figurePlace(indicator.id, item, names)) : []),
    ...(goal ? to('goal', said(goal.title, setting), goalPlace(goal.id)) : []),
    ...(value ? to('value', said(value.name, setting), valuesPlace(item.unit)) : []),
  ];
}

/** A unit as it is named and found; null for one that is not published. */
export function unitLink(item: InUnit, { tree }: NameIndex, setting: PageSetting) {
  const unit = tree.unit(item.unit);
  return unit === undefined ? null : { name: said(unit.name, setting), href: setting.href(unitPlace(unit.id)) };
}
