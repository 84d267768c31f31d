import * as z from 'zod/mini';
import { known, type Measured, type MissingReason, missing } from '#domain/kernel/measured.ts';
import { persons, reason } from './fields.ts';

/** Persons, or the reason why their number is not told. */
export const counted = z.union([persons, reason]);

/** @example measuredFrom(12) // { kind: 'known', value: 12 } */
export const measuredFrom = <Thing>(wire: Thing | MissingReason): Measured<Exclude<Thing, MissingReason>> =>
  typeof wire === 'string' ? missing(wire as MissingReason) : known(wire as Exclude<Thing, MissingReason>);

/** What is wrong with a count: under the floor nothing may be sent. @example countProblems(3, 5, 'women') // ['women: 3, fewer than 5 may not be sent'] */
export const countProblems = (count: number | MissingReason, fewest: number, whose: string): string[] =>
  typeof count === 'number' && count > 0 && count < fewest
    ? [`${whose}: ${count}, fewer than ${fewest} may not be sent`]
    : [];
