import type { Value, ValueBase } from '#domain/goals/vocabulary.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { unitPlace } from './address.ts';
import { chanceSaid } from './chance.view.ts';
import { type FigureInput, findingIn, verdictSentence } from './head.view.ts';
import { type MarkView, markView } from './mark.view.ts';
import type { Pair } from './profile.view.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';
import { datedVerdict, staleSaid } from './stale.view.ts';

/** One indicator that listens to a value, with what may be said of it for the whole organisation. */
export interface ListenerView {
  readonly key: string;
  readonly name: Said;
  readonly href: string;
  readonly mark: MarkView;
  /** What may be said, and that it is old where it is. */
  readonly verdict: string;
}

export interface ValueView {
  readonly key: string;
  readonly name: Said;
  /** Null when the value has been named but not yet put into words: shown as open, not hidden. */
  readonly text: Said | null;
  readonly practices: readonly { readonly key: string; readonly text: Said }[];
  readonly listeners: readonly ListenerView[];
}

export interface ValuesView {
  readonly title: Said;
  readonly adopted: string | null;
  readonly heard: string;
  readonly values: readonly ValueView[];
  /** What chance alone does to so many figures; null for few. */
  readonly chance: string | null;
}

/** Whether an indicator is tied to the value itself or to one of its practices. */
const listensTo = (value: Value, { indicator }: Pair): boolean =>
  indicator.values.includes(value.id) || value.practices.some(({ id }) => indicator.practices.includes(id));

function adoptedSaid({ adopted }: ValueBase, setting: PageSetting): string | null {
  if (adopted === undefined) return null;
  const { format, values } = setting.words;
  return values.adopted(format.day(adopted.date), format.list(adopted.bodies.map((body) => plainly(body, setting))));
}

/** What may be said now, or what held then and that nothing newer has come. */
function heardSaid(input: FigureInput, setting: PageSetting): string {
  const finding = findingIn(input, setting);
  const verdict = datedVerdict(verdictSentence(finding, input, setting), finding, input.column, setting);
  const stale = staleSaid(input.column, setting);
  return stale === null ? verdict : `${verdict}. ${stale}`;
}

/** The value base: each value, the practice that shows it, the indicator that listens to it. Null when there is none. */
export function valuesView(
  valueBase: ValueBase | undefined,
  pairs: readonly Pair[],
  root: { readonly id: UnitId; readonly name: Texts },
  setting: PageSetting,
): ValuesView | null {
  if (valueBase === undefined) return null;
  const { words, href } = setting;
  const listener = (pair: Pair): ListenerView => {
    const input = { ...pair, unitName: root.name };
    return {
      key: pair.indicator.id,
      name: said(pair.indicator.name, setting),
      href: href(unitPlace(root.id)),
      mark: markView(findingIn(input, setting)),
      verdict: heardSaid(input, setting),
    };
  };
  const values = valueBase.values.map(
    (value): ValueView => ({
      key: value.id,
      name: said(value.name, setting),
      text: value.text === undefined ? null : said(value.text, setting),
      practices: value.practices.map(({ id, text }) => ({ key: id, text: said(text, setting) })),
      listeners: pairs.filter((pair) => listensTo(value, pair)).map(listener),
    }),
  );
  const heardAnywhere = pairs.filter((pair) => valueBase.values.some((value) => listensTo(value, pair)));
  const heard = values.filter(({ listeners }) => listeners.length > 0).length;
  return {
    title: said(valueBase.name, setting),
    adopted: adoptedSaid(valueBase, setting),
    heard: words.values.heard(heard, values.length),
    values,
    chance: chanceSaid(
      heardAnywhere.map((pair) => ({ ...pair, unitName: root.name })),
      setting,
    ),
  };
}
