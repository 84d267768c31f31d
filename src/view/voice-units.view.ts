import { asksIn, outcomesOf } from '#domain/dialogue/outcomes.ts';
import { dueToTell } from '#domain/dialogue/telling.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { NameIndex } from './name-index.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';
import type { VoicePlace } from './voice-choice.ts';

export interface VoiceUnitRow {
  readonly key: UnitId;
  readonly name: Said;
  /** The same page about that unit; null for what was said of the chosen unit itself. */
  readonly href: string | null;
  /** In the order of the columns, without the first. */
  readonly cells: readonly string[];
}

/** What became of what was said, unit by unit. */
export interface VoiceUnitsView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly VoiceUnitRow[];
}

/** The items of a unit by the units right below it, with all that is below those; its own under itself. */
function byChild(items: readonly VoiceItem[], { tree }: NameIndex, unit: Unit): ReadonlyMap<UnitId, VoiceItem[]> {
  const groups = new Map<UnitId, VoiceItem[]>();
  for (const item of items) {
    const path = [...tree.above(item.unit).map(({ id }) => id), item.unit];
    const child = path[path.indexOf(unit.id) + 1] ?? unit.id;
    const group = groups.get(child);
    if (group === undefined) groups.set(child, [item]);
    else group.push(item);
  }
  return groups;
}

/** In the organisation's order, never by result. Null where there are not two units to tell apart. */
export function voiceUnits(
  items: readonly VoiceItem[],
  names: NameIndex,
  unit: Unit,
  place: VoicePlace,
  setting: PageSetting,
): VoiceUnitsView | null {
  const { words } = setting;
  const { voice, format } = words;
  const groups = byChild(items, names, unit);
  if (groups.size < 2) return null;
  const rowOf = (one: Unit): VoiceUnitRow[] => {
    const own = groups.get(one.id);
    if (own === undefined) return [];
    const asks = asksIn(own);
    const { all, changed, told } = outcomesOf(asks);
    const part = (some: number): string => (all === 0 ? '–' : voice.toldOf(some, all));
    const counts = [dueToTell(own).length, own.length - asks.length].map((count) => format.number(count));
    return [
      {
        key: one.id,
        name: said(one.name, setting),
        href: one.id === unit.id ? null : setting.href({ ...place, unit: one.id }),
        cells: [part(changed), part(told), ...counts],
      },
    ];
  };
  const { changed, told, praise } = voice.periods.column;
  return {
    caption: `${originName(setting)}${plainly(unit.name, setting)}. ${words.goal.units}`,
    columns: [words.figure.column.unit, changed, told, voice.due.title, praise],
    rows: [unit, ...names.tree.children(unit.id)].flatMap(rowOf),
  };
}
