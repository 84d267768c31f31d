import type { Period } from '#domain/kernel/period.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { link } from '#publish/read/cells/link.ts';
import { countUpTo, number } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { refusal } from '#publish/read/cells/refused.ts';
import { bad, fault, good, type Read } from '#publish/read/fault.ts';
import { nearest } from '#publish/read/nearest.ts';
import { note, type Shape, scalarOf, writtenAt } from './spot.ts';

/** A value on one line, read like a cell. */
export const plain =
  <Value>(read: (written: string) => Read<Value>): Shape<Value> =>
  (spot, reading) => {
    const written = scalarOf(spot.node);
    if (written === null) {
      note(spot, reading, fault('wrong-kind', { expected: 'text', written: writtenAt(spot.node) }));
      return undefined;
    }
    const refused = refusal(written);
    const one: Read<Value> = refused === null ? read(written) : { ok: false, fault: refused };
    if (one.ok) return one.value;
    note(spot, reading, one.fault);
    return undefined;
  };

const HABITS = { decimalMark: '.' } as const;
const COLOUR = /^#[0-9a-f]{6}$/i;
const EMAIL = /^[^\s@<>(),;:"]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

export const textValue = plain(good);
export const idValue = plain((written) => id(written, HABITS));
export const dayValue = plain((written) => day(written, HABITS));
export const periodValue: Shape<Period> = plain((written) => period(written, HABITS));
export const linkValue = plain(link);
export const colourValue = plain((written) =>
  COLOUR.test(written) ? good(written) : bad('not-a-colour', { written }),
);
export const emailValue = plain((written) => (EMAIL.test(written) ? good(written) : bad('not-an-email', { written })));

/** One of these words. */
export const option = <Value extends string>(options: readonly Value[]): Shape<Value> =>
  plain((written) => {
    const found = options.find((one) => one === written);
    if (found !== undefined) return good(found);
    return bad('not-an-option', { written, options, nearest: nearest(written, options) });
  });

/** A whole number. Undefined when it is none or outside, both noted. */
export const wholeBetween = (from: number, to: number): Shape<number> =>
  plain((written) => {
    const read = countUpTo(to)(written, HABITS);
    if (!read.ok) return read.fault.code === 'number-outside' ? bad('number-outside', { written, from, to }) : read;
    return read.value < from ? bad('number-outside', { written, from, to }) : read;
  });

/** A number, with or without decimals. Undefined when it is none or outside, both noted. */
export const numberBetween = (from: number, to: number): Shape<number> =>
  plain((written) => {
    const read = number(written, HABITS);
    return read.ok && (read.value < from || read.value > to) ? bad('number-outside', { written, from, to }) : read;
  });

/** Persons. The floor is the law of the product: a municipality may raise it and never lower it. */
export const fewestBetween = (least: number, most: number): Shape<number> =>
  plain((written) => {
    const read = countUpTo(most)(written, HABITS);
    return read.ok && read.value < least ? bad('fewest-too-low', { written, least }) : read;
  });
