import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { UnitWord } from '#domain/units/unit.ts';
import { unitPlace } from './address.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** What a unit has said of its figures, the last time it did. */
export interface UnitSaysView {
  readonly key: UnitId;
  readonly unit: Said;
  readonly href: string;
  readonly text: Said;
  readonly by: string;
}

const latestOf = (words: readonly UnitWord[]): UnitWord | undefined =>
  [...words].sort((one, other) => other.date.localeCompare(one.date))[0];

/** The latest word of each unit under one, that one among them: who spoke last first, then in the organisation's order. */
export function unitsSay(tree: UnitTree, top: UnitId, setting: PageSetting): UnitSaysView[] {
  const { words, href } = setting;
  const isUnder = (id: UnitId): boolean => id === top || tree.above(id).some((above) => above.id === top);
  return tree.units
    .flatMap((unit) => {
      const word = isUnder(unit.id) ? latestOf(unit.words) : undefined;
      return word === undefined ? [] : [{ unit, word }];
    })
    .sort((one, other) => other.word.date.localeCompare(one.word.date))
    .map(({ unit, word }) => ({
      key: unit.id,
      unit: said(unit.name, setting),
      href: href(unitPlace(unit.id)),
      text: said(word.text, setting),
      by: words.unit.wordBy(plainly(word.by, setting), words.format.day(word.date)),
    }));
}
