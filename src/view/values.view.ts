import type { Value, ValueBase } from '#domain/goals/vocabulary.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { unitPlace } from './address.ts';
import { findingIn, verdictSentence } from './head.view.ts';
import { type MarkView, markView } from './mark.view.ts';
import type { Pair } from './profile.view.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** One indicator that listens to a value, with what may be said of it for the whole organisation. */
export interface ListenerView {
  readonly key: string;
  readonly name: Said;
  readonly href: string;
  readonly mark: MarkView;
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
}

/** Whether an indicator is tied to the value itself or to one of its practices. */
const listensTo = (value: Value, { indicator }: Pair): boolean =>
  indicator.values.includes(value.id) || value.practices.some(({ id }) => indicator.practices.includes(id));

function adoptedSaid({ adopted }: ValueBase, setting: PageSetting): string | null {
  if (adopted === undefined) return null;
  const { format, values } = setting.words;
  return values.adopted(format.day(adopted.date), format.list(adopted.bodies.map((body) => plainly(body, setting))));
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
    const finding = findingIn(input, setting);
    return {
      key: pair.indicator.id,
      name: said(pair.indicator.name, setting),
      href: href(unitPlace(root.id)),
      mark: markView(finding),
      verdict: verdictSentence(finding, input, setting),
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
  const heard = values.filter(({ listeners }) => listeners.length > 0).length;
  return {
    title: said(valueBase.name, setting),
    adopted: adoptedSaid(valueBase, setting),
    heard: words.values.heard(heard, values.length),
    values,
  };
}
