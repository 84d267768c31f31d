import { bad, good, type Read } from '#publish/read/fault.ts';
import type { CellReader } from './cell.ts';
import { whyNoNumber } from './number.why.ts';

/** What spreadsheets put between thousands: space, no-break space, thin space, narrow no-break space. */
const GAP = '[ \\u00a0\\u2009\\u202f]';

const NUMBER = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:${GAP}\\d{3})+)(?:([.,])(\\d+))?$`);
const GAPS = new RegExp(GAP, 'g');

/** Far beyond any municipality's figures, and well inside what a double keeps exactly. */
const MOST = 1e12;

/** A minus as typesetters and spreadsheets write it, made the one that computers read. */
const withPlainMinus = (written: string): string => written.replace(/^[\u2212\u2013]\s?/, '-');

/** 1.234 is 1234 to one and 1,234 to another: no guess is made when the mark is not the file's own. */
const isAmbiguous = (whole: string, mark: string, decimals: string, ownMark: string): boolean =>
  decimals.length === 3 && mark !== ownMark && /^[1-9]\d{0,2}$/.test(whole);

/**
 * A number with decimal comma or point and perhaps spaces between thousands.
 *
 * Range:  -1e12 to 1e12.
 * Errors: a percent sign, a unit, a <5, an ambiguous thousands mark and more are refused with what to do.
 *
 * @example number('−3,1', { decimalMark: ',' }) // { ok: true, value: -3.1 }
 */
export const number: CellReader<number> = (written, { decimalMark }) => {
  const [, sign, whole, mark, decimals] = NUMBER.exec(withPlainMinus(written)) ?? [];
  if (whole === undefined) return whyNoNumber(withPlainMinus(written), written);
  if (mark !== undefined && decimals !== undefined && isAmbiguous(whole, mark, decimals, decimalMark)) {
    return bad('ambiguous-number', { written });
  }
  const value = Number(`${sign}${whole.replace(GAPS, '')}.${decimals ?? '0'}`);
  return within(-MOST, MOST, written, value);
};

function within(from: number, to: number, written: string, value: number): Read<number> {
  if (value < from || value > to) return bad('number-outside', { written, from, to });
  return good(value === 0 ? 0 : value);
}

/** A number that is not below zero. */
export const amount: CellReader<number> = (written, habits) => {
  const read = number(written, habits);
  return read.ok && read.value < 0 ? bad('below-zero', { written }) : read;
};

/** Reasons that read differently where a count was expected. To write 78 for 78 % would make persons of a share. */
function asCount(read: Read<never>, written: string): Read<never> {
  if (read.ok) return read;
  if (read.fault.code === 'not-a-number') return bad('not-a-count', { written });
  return read.fault.code === 'percent-sign' ? bad('percent-for-count', { written }) : read;
}

/** Persons in the largest table that can be thought of. */
const MOST_PERSONS = 100_000_000;

/**
 * A whole number, 0 or more. A point or comma before exactly three digits is always ambiguous here: 1.200 persons.
 *
 * @example countUpTo(100)('12', { decimalMark: ',' }) // { ok: true, value: 12 }
 */
export const countUpTo =
  (most: number): CellReader<number> =>
  (written, habits) => {
    if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(written)) return bad('ambiguous-number', { written });
    const read = number(written, habits);
    if (!read.ok) return asCount(read, written);
    if (read.value < 0) return bad('below-zero', { written });
    if (!Number.isInteger(read.value)) return bad('not-whole', { written });
    return within(0, most, written, read.value);
  };

/** Persons, cases or answers. */
export const count: CellReader<number> = countUpTo(MOST_PERSONS);
