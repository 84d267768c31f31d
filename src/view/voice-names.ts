import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { QuestionSet } from '#domain/feedback/question-set.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { Value } from '#domain/goals/vocabulary.ts';
import type { GoalId, IndicatorId, ValueId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { goalPlace, type Place, unitPlace, valuesPlace } from './address.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** What an item may point at, by name: as published. */
export interface Published {
  readonly tree: UnitTree;
  readonly goals: readonly Goal[];
  readonly values: readonly Value[];
  /** Those whose figures stand on the page of the unit. */
  readonly front: readonly Indicator[];
  /** Those whose figures stand elsewhere. */
  readonly beside: readonly Indicator[];
  readonly sets: readonly QuestionSet[];
}

/** The same, each to be found by its id. */
export interface VoiceNames extends Pick<Published, 'tree' | 'sets'> {
  readonly goals: ReadonlyMap<GoalId, Goal>;
  readonly values: ReadonlyMap<ValueId, Value>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly isFront: (indicator: IndicatorId) => boolean;
}

const byId = <Id, Thing extends { readonly id: Id }>(things: readonly Thing[]): ReadonlyMap<Id, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

export function voiceNames({ tree, goals, values, front, beside, sets }: Published): VoiceNames {
  const first = byId<IndicatorId, Indicator>(front);
  return {
    tree,
    sets,
    goals: byId<GoalId, Goal>(goals),
    values: byId<ValueId, Value>(values),
    indicators: byId<IndicatorId, Indicator>([...beside, ...front]),
    isFront: (indicator) => first.has(indicator),
  };
}

/** What is of one unit. */
type InUnit = Pick<VoiceItem, 'unit'>;

export interface VoiceLink {
  readonly key: 'indicator' | 'goal' | 'value';
  readonly label: string;
  readonly name: Said;
  readonly href: string;
}

/** The page that has the figure of an indicator in a unit, with its table open. */
export function figurePlace(indicator: IndicatorId, { unit }: InUnit, { sets, isFront }: VoiceNames): Place {
  const open = [indicator];
  if (isFront(indicator)) return { page: 'unit', unit, open };
  const set = sets.find(({ indicators }) => indicators.includes(indicator));
  if (set === undefined) return { page: 'conditions', unit, open };
  return { page: 'survey', unit, set: set.id, wave: null, open };
}

/** What an item may move, follow or show. What is not published has no link. */
export function voiceLinks(item: VoiceItem, names: VoiceNames, setting: PageSetting): VoiceLink[] {
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
export function unitLink(item: InUnit, { tree }: VoiceNames, setting: PageSetting) {
  const unit = tree.unit(item.unit);
  return unit === undefined ? null : { name: said(unit.name, setting), href: setting.href(unitPlace(unit.id)) };
}
