import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { type Area, PROVIDERS, type Provider, type Unit } from '#domain/units/unit.ts';
import { type Place, unitPlace } from './address.ts';
import { folded } from './folded.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

export interface UnitLine {
  readonly key: UnitId;
  readonly name: Said;
  readonly href: string;
  readonly depth: number;
  /** Kind, provider, closed or replaced: what tells it from the others. */
  readonly facts: readonly Said[];
  readonly speaks: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Where it is not the reader's. */
  readonly lang?: Said['lang'];
}

export interface UnitsView {
  readonly lines: readonly UnitLine[];
  readonly found: string;
  readonly areas: readonly Choice[];
  readonly providers: readonly Choice[];
  readonly isFiltered: boolean;
}

type Search = Extract<Place, { page: 'units' }>;

export function unitFacts(unit: Unit, tree: UnitTree, setting: PageSetting): Said[] {
  const { words } = setting;
  const successors = (unit.replacedBy ?? []).flatMap((id) => tree.unit(id) ?? []);
  const names = successors.map((successor) => plainly(successor.name, setting));
  return [
    ...(unit.kind === undefined ? [] : [said(unit.kind, setting)]),
    ...(unit.provider === undefined || unit.provider === 'own' ? [] : [{ text: words.units.providers[unit.provider] }]),
    ...(unit.opened === undefined ? [] : [{ text: words.units.opened(words.format.day(unit.opened)) }]),
    ...(unit.closed === undefined ? [] : [{ text: words.units.closed(words.format.day(unit.closed)) }]),
    ...(names.length === 0 ? [] : [{ text: words.units.replacedBy(words.format.list(names)) }]),
  ];
}

function isWanted(unit: Unit, search: Search, setting: PageSetting): boolean {
  if (search.area !== null && unit.area !== search.area) return false;
  if (search.provider !== null && unit.provider !== search.provider) return false;
  const [wanted, name] = [folded(search.search.trim()), folded(plainly(unit.name, setting))];
  return wanted === '' || name.includes(wanted);
}

/** The units that fit, and those above them, in the organisation's own order. Never ordered by a value. */
export function unitsView(tree: UnitTree, areas: readonly Area[], search: Search, setting: PageSetting): UnitsView {
  const { words, href } = setting;
  const found = tree.units.filter((unit) => isWanted(unit, search, setting));
  const isFiltered = found.length < tree.units.length;
  const shown = new Set(found.flatMap((unit) => [unit.id, ...tree.above(unit.id).map(({ id }) => id)]));
  const lineOf = (unit: Unit): UnitLine => ({
    key: unit.id,
    name: said(unit.name, setting),
    href: href(unitPlace(unit.id)),
    depth: tree.above(unit.id).length,
    facts: unitFacts(unit, tree, setting),
    speaks: unit.words.length > 0,
  });
  const providers = PROVIDERS.filter((provider) => tree.units.some((unit) => unit.provider === provider));
  return {
    lines: tree.units.filter(({ id }) => shown.has(id)).map(lineOf),
    found: words.units.found(found.length, tree.units.length),
    areas: areas.map(({ id, name }) => ({ value: id, label: plainly(name, setting) })),
    providers: providers.map((provider: Provider) => ({ value: provider, label: words.units.providers[provider] })),
    isFiltered,
  };
}
