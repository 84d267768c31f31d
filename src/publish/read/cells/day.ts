import { bad, good } from '#publish/read/fault.ts';
import { dayFromSerial, fullYear, isDay, monthOf, twoDigits } from './calendar.ts';
import type { CellReader } from './cell.ts';

const YEAR_FIRST = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(?:den )?(\d{1,2})[-/. ]+(\d{1,2}|[\p{L}.]+)[-/. ]+(\d{4}|\d{2})(?: \d\d:.*)?$/iu;
const SHORT_YEAR_FIRST = /^(\d{2})-(\d{2})-(\d{2})$/;

const dayOrNull = (year: string, month: string | number, day: string): string | null => {
  const written = `${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(written) ? written : null;
};

/** The day that was probably meant, in the form that is read. Day comes before month, as it does in the Nordic countries. */
function suggestDay(written: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(written) ?? SHORT_YEAR_FIRST.exec(written) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return dayOrNull(year, month, day);
  const [, first, second, third] = DAY_FIRST.exec(written) ?? [];
  if (first !== undefined && second !== undefined && third !== undefined) {
    return dayOrNull(third, monthOf(second) ?? second, first);
  }
  return dayFromSerial(written);
}

/**
 * A day, YYYY-MM-DD.
 *
 * @example day('2026-03-03', { decimalMark: ',' }) // { ok: true, value: '2026-03-03' }
 */
export const day: CellReader<string> = (written) => {
  if (isDay(written)) return good(written);
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return bad('no-such-day', { written });
  return bad('not-a-day', { written, suggestion: suggestDay(written) });
};
