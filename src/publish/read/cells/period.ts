import { type Period, parsePeriod } from '#domain/kernel/period.ts';
import { bad, good } from '#publish/read/fault.ts';
import { fullYear, monthOf, twoDigits } from './calendar.ts';
import type { CellReader } from './cell.ts';

const QUARTER = '(?:q|k|kv|kvartal|kvt|quarter)\\.?';
const TERTIAL = '(?:t|tertial)\\.?';

/** What people and spreadsheets write instead, and what it becomes. */
const OTHER_WAYS: readonly (readonly [RegExp, (year: string, part: string) => string])[] = [
  [new RegExp(`^(\\d{4})[-_/ .]*${QUARTER}\\s*([1-4])$`, 'i'), (year, part) => `${year}-Q${part}`],
  [new RegExp(`^(\\d{4})[-_/ .]*${TERTIAL}\\s*([1-3])$`, 'i'), (year, part) => `${year}-T${part}`],
  [/^(20\d\d)[-/. ]?(\d{1,2})(?:[-/. ]\d{1,2})?$/, (year, part) => `${year}-${twoDigits(part)}`],
  [/^(20\d\d)[.,](0)$/, (year) => year],
];
const PART_FIRST: readonly (readonly [RegExp, (part: string, year: string) => string])[] = [
  [new RegExp(`^${QUARTER}\\s*([1-4])[-_/ .]*(20\\d\\d)$`, 'i'), (part, year) => `${year}-Q${part}`],
  [new RegExp(`^([1-4])\\.?\\s*${QUARTER}[-_/ .]*(20\\d\\d)$`, 'i'), (part, year) => `${year}-Q${part}`],
  [new RegExp(`^${TERTIAL}\\s*([1-3])[-_/ .]*(20\\d\\d)$`, 'i'), (part, year) => `${year}-T${part}`],
  [/^(\p{L}+\.?)[-_/ .]*(\d{4}|\d{2})$/iu, (word, year) => `${fullYear(year)}-${twoDigits(monthOf(word) ?? '')}`],
  [/^(\d{1,2})[-/.](20\d\d)$/, (part, year) => `${year}-${twoDigits(part)}`],
];

function suggestPeriod(written: string): Period | null {
  for (const [shape, made] of [...OTHER_WAYS, ...PART_FIRST]) {
    const [, first, second] = shape.exec(written) ?? [];
    const period = first === undefined || second === undefined ? null : parsePeriod(made(first, second));
    if (period !== null) return period;
  }
  return null;
}

/**
 * A year, quarter, tertial or month: 2025, 2025-Q3, 2025-T2, 2025-09.
 *
 * @example period('2025-Q3', { decimalMark: ',' }) // { ok: true, value: '2025-Q3' }
 */
export const period: CellReader<Period> = (written) => {
  const read = parsePeriod(written);
  return read === null ? bad('not-a-period', { written, suggestion: suggestPeriod(written) }) : good(read);
};
