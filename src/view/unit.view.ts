import type { UnitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';
import { unitPlace } from './address.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';
import { unitFacts } from './units.view.ts';

export interface WordView {
  readonly key: string;
  readonly text: Said;
  readonly by: string;
}

export interface UnitView {
  readonly name: Said;
  readonly path: readonly { readonly key: string; readonly name: Said; readonly href: string }[];
  readonly facts: readonly Said[];
  /** The latest first. The unit has the word before its figures are shown. */
  readonly words: readonly WordView[];
  readonly below: readonly { readonly key: string; readonly name: Said; readonly href: string }[];
}

export function unitView(unit: Unit, tree: UnitTree, setting: PageSetting): UnitView {
  const { words, href } = setting;
  const link = ({ id, name }: Unit) => ({ key: id, name: said(name, setting), href: href(unitPlace(id)) });
  const latestFirst = [...unit.words].sort((one, other) => other.date.localeCompare(one.date));
  return {
    name: said(unit.name, setting),
    path: tree.above(unit.id).map(link),
    facts: unitFacts(unit, tree, setting),
    words: latestFirst.map(({ date, by, text }) => ({
      key: date,
      text: said(text, setting),
      by: words.unit.wordBy(plainly(by, setting), words.format.day(date)),
    })),
    below: tree.children(unit.id).map(link),
  };
}
