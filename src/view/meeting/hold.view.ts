import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { NameIndex } from '#view/name-index.ts';
import { type PageSetting, plainly } from '#view/setting.ts';

type Kinds = PageSetting['words']['stage']['hold']['kind'];

/** Something that did not come: what it is, and of what. */
export interface MissedThing {
  readonly kind: keyof Kinds;
  readonly id: string | null;
}

/** Names. More are counted. */
const MOST_NAMED = 6;

function nameOf({ kind, id }: MissedThing, names: NameIndex | null, setting: PageSetting): string | null {
  if (id === null || names === null) return id;
  const unit = kind === 'unit' ? names.tree.unit(id as UnitId) : undefined;
  const indicator = kind === 'series' ? names.indicators.get(id as IndicatorId) : undefined;
  const name = unit?.name ?? indicator?.name;
  return name === undefined ? id : plainly(name, setting);
}

/** What did not come, by name, each once; a line for how many more. `names` is null where not even those came. */
export function missedLines(
  missed: readonly MissedThing[],
  names: NameIndex | null,
  setting: PageSetting,
): readonly string[] {
  const { hold } = setting.words.stage;
  const all = missed.map((one) => {
    const name = nameOf(one, names, setting);
    return name === null ? hold.kind[one.kind] : hold.of(hold.kind[one.kind], name);
  });
  const once = [...new Set(all)];
  const more = once.length - MOST_NAMED;
  return more > 0 ? [...once.slice(0, MOST_NAMED), hold.more(more)] : once;
}
