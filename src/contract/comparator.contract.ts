import * as z from 'zod/mini';
import type { Comparator } from '#domain/feedback/comparator.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { envelope, originFrom } from './envelope.ts';
import { id, link, period, plain, reason, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

/** comparators/{id}.json: named places to hold a figure against, the rule they were chosen by, and their values. */
export const comparatorWire = z.object({
  ...envelope.shape,
  id: id<'comparator'>(),
  name: texts,
  rule: texts,
  year: z.int().check(z.gte(2000), z.lte(2100)),
  from: z.object({ name: plain, url: z.optional(link) }),
  members: z.array(z.object({ name: plain, why: z.optional(texts) })),
  series: z.array(
    z.object({
      indicator: id<'indicator'>(),
      periods: z.array(period),
      members: z.array(z.object({ name: plain, cells: z.array(z.union([z.number(), reason])) })),
    }),
  ),
});

export type ComparatorWire = z.infer<typeof comparatorWire>;

function comparatorProblems(wire: ComparatorWire): string[] {
  const names = new Set(wire.members.map((member) => member.name));
  return wire.series.flatMap((series) =>
    series.members.flatMap((member) => {
      if (!names.has(member.name)) return [`${member.name} is no member`];
      return member.cells.length === series.periods.length
        ? []
        : [`${member.name}: cells and periods differ in number`];
    }),
  );
}

/** Throws: ContractError. */
export function readComparator(asked: string, json: unknown): Received<Comparator> {
  const resource = `comparators/${asked}`;
  const wire = readThrough(resource, comparatorWire, json);
  demand(resource, wire.id === asked ? comparatorProblems(wire) : [`answers for ${wire.id}`]);
  const { id: own, name, rule, year, members, from } = wire;
  const series = wire.series.map((one) => ({
    ...one,
    members: one.members.map((member) => ({
      name: member.name,
      cells: member.cells.map((cell) => (typeof cell === 'number' ? known(cell) : missing(cell))),
    })),
  }));
  return { origin: originFrom(wire), thing: { id: own, name, rule, year, source: from, members, series } };
}
