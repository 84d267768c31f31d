import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { Value, ValueBase } from '#domain/goals/vocabulary.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Unit } from '#domain/units/unit.ts';
import { type Place, unitPlace } from './address.ts';
import { chanceSaid } from './chance.view.ts';
import { headView } from './head.view.ts';
import type { MarkView } from './mark.view.ts';
import type { Pair } from './profile.view.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';
import { staleSaid } from './stale.view.ts';

/** One indicator that listens to a value, with its figure in the unit and what may be said of it. */
export interface ListenerView {
  readonly key: string;
  readonly name: Said;
  readonly href: string;
  readonly mark: MarkView;
  /** What may be said, and that it is old where it is. */
  readonly verdict: string;
  /** The figure itself. Empty where the verdict has said it all. */
  readonly latest: string;
}

export interface ValueView {
  readonly key: string;
  readonly name: Said;
  /** Null when the value has been named but not yet put into words: shown as open, not hidden. */
  readonly text: Said | null;
  readonly practices: readonly { readonly key: string; readonly text: Said }[];
  readonly listeners: readonly ListenerView[];
  /** Why nothing is heard, where nothing is: nothing listens, or not here. Null where something is. */
  readonly unheard: string | null;
}

export interface ValuesView {
  readonly title: Said;
  readonly adopted: string | null;
  readonly heard: string;
  /** How many of the goals and indicators belong to a value. Null where there is no indicator. */
  readonly tied: string | null;
  readonly values: readonly ValueView[];
  /** What is tied to every value, and so tells of them all together: said once, not under each. */
  readonly throughout: readonly ListenerView[];
  /** What chance alone does to so many figures; null for few. */
  readonly chance: string | null;
}

/** What stands around the figures of the unit. */
export interface Around {
  /** Everything that is asked and measured anywhere. */
  readonly indicators: readonly Indicator[];
  /** The goals that are followed. */
  readonly goals: readonly Goal[];
  readonly placeOf: (indicator: Indicator) => Place;
}

/** Whether an indicator is tied to the value itself or to one of its practices. */
const isTied = (value: Value, indicator: Indicator): boolean =>
  indicator.values.includes(value.id) || value.practices.some(({ id }) => indicator.practices.includes(id));

const isTiedToAll = ({ values }: ValueBase, indicator: Indicator): boolean =>
  values.length > 1 && values.every(({ id }) => indicator.values.includes(id));

function adoptedSaid({ adopted }: ValueBase, setting: PageSetting): string | null {
  if (adopted === undefined) return null;
  const { format, values } = setting.words;
  return values.adopted(format.day(adopted.date), format.list(adopted.bodies.map((body) => plainly(body, setting))));
}

function tiedSaid({ values }: ValueBase, { indicators, goals }: Around, { words }: PageSetting): string | null {
  const tied = new Set(
    indicators.filter((one) => values.some((value) => isTied(value, one))).map(({ id }): string => id),
  );
  const tiedGoals = goals.filter((goal) => goal.indicators.some((id) => tied.has(id)));
  return indicators.length === 0
    ? null
    : words.values.tied(tiedGoals.length, goals.length, tied.size, indicators.length);
}

/** An indicator by its name, with its figure in a unit and what may be said of it. */
export function listenerView(
  { indicator, column }: Pair,
  unitName: Texts,
  place: Place,
  setting: PageSetting,
): ListenerView {
  const { mark, verdict, latest } = headView({ indicator, column, unitName }, setting);
  const stale = staleSaid(column, setting);
  return {
    key: indicator.id,
    name: said(indicator.name, setting),
    href: setting.href(place),
    mark,
    verdict: stale === null ? verdict : `${verdict}. ${stale}`,
    latest,
  };
}

/** The value base: each value, the practice that shows it, what listens to it in the unit. Null when there is none. */
export function valuesView(
  valueBase: ValueBase | undefined,
  pairs: readonly Pair[],
  unit: Pick<Unit, 'id' | 'name' | 'parent'>,
  setting: PageSetting,
  around: Around = {
    indicators: pairs.map(({ indicator }) => indicator),
    goals: [],
    placeOf: () => unitPlace(unit.id),
  },
): ValuesView | null {
  if (valueBase === undefined) return null;
  const isOfAll = (indicator: Indicator): boolean => isTiedToAll(valueBase, indicator);
  const listener = (pair: Pair): ListenerView => listenerView(pair, unit.name, around.placeOf(pair.indicator), setting);
  const single = pairs.filter(({ indicator }) => !isOfAll(indicator));
  const isHeard = (value: Value): boolean =>
    around.indicators.some((indicator) => !isOfAll(indicator) && isTied(value, indicator));
  const { words } = setting;
  const elsewhere = unit.parent === undefined ? words.values.unheardWhole : words.values.unheardHere;
  const values = valueBase.values.map((value): ValueView => {
    const listeners = single.filter(({ indicator }) => isTied(value, indicator)).map(listener);
    return {
      key: value.id,
      name: said(value.name, setting),
      text: value.text === undefined ? null : said(value.text, setting),
      practices: value.practices.map(({ id, text }) => ({ key: id, text: said(text, setting) })),
      listeners,
      unheard: listeners.length > 0 ? null : isHeard(value) ? elsewhere : words.values.unheard,
    };
  });
  const shown = pairs.filter(({ indicator }) => valueBase.values.some((value) => isTied(value, indicator)));
  return {
    title: said(valueBase.name, setting),
    adopted: adoptedSaid(valueBase, setting),
    heard: words.values.heard(valueBase.values.filter(isHeard).length, values.length),
    tied: tiedSaid(valueBase, around, setting),
    values,
    throughout: pairs.filter(({ indicator }) => isOfAll(indicator)).map(listener),
    chance: chanceSaid(
      shown.map((pair) => ({ ...pair, unitName: unit.name })),
      setting,
    ),
  };
}
