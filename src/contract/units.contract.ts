import * as z from 'zod/mini';
import { treeProblems, type UnitTree, unitTree } from '#domain/units/tree.ts';
import { type Area, PROVIDERS } from '#domain/units/unit.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

const unit = z.object({
  id: id<'unit'>(),
  parent: z.optional(id<'unit'>()),
  name: texts,
  area: z.optional(id<'area'>()),
  kind: z.optional(texts),
  provider: z.optional(z.enum(PROVIDERS)),
  opened: z.optional(day),
  closed: z.optional(day),
  replacedBy: z.optional(z.array(id<'unit'>())),
  words: z.array(z.object({ date: day, by: texts, text: texts })),
});

/** units.json: the organisation as a tree, in its own order. */
export const unitsWire = z.object({
  ...envelope.shape,
  areas: z.array(z.object({ id: id<'area'>(), name: texts })),
  units: z.array(unit),
});

export type UnitsWire = z.infer<typeof unitsWire>;

export interface Units {
  readonly tree: UnitTree;
  readonly areas: readonly Area[];
}

function unitProblems(wire: UnitsWire): string[] {
  const areas = new Set<string>(wire.areas.map((area) => area.id));
  const known = new Set(wire.units.map((one) => one.id));
  return [
    ...treeProblems(wire.units).map((problem) => `${problem.code}${'unit' in problem ? ` at ${problem.unit}` : ''}`),
    ...wire.units.flatMap((one) => (one.area === undefined || areas.has(one.area) ? [] : `no area ${one.area}`)),
    ...wire.units.flatMap((one) => (one.replacedBy ?? []).filter((to) => !known.has(to)).map((to) => `no unit ${to}`)),
  ];
}

/** Throws: ContractError, also when the units are not one tree. */
export function readUnits(json: unknown): Received<Units> {
  const wire = readThrough('units', unitsWire, json);
  demand('units', unitProblems(wire));
  return { origin: originFrom(wire), thing: { tree: unitTree(wire.units), areas: wire.areas } };
}
