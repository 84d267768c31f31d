/** The months as spreadsheets and people write them in Swedish, Danish and English, by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, maj: 5, may: 5, jun: 6 },
  ...{ jul: 7, aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 },
};

const MONTH_NAME = /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\p{L}*\.?$/iu;

/** 1 to 12, or null when the word is no month. @example monthOf('september') // 9 */
export const monthOf = (word: string): number | null =>
  MONTH_NAME.test(word) ? (MONTHS[word.slice(0, 3).toLowerCase()] ?? null) : null;

/** 25 is 2025. @example fullYear('25') // '2025' */
export const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

export const twoDigits = (part: string | number): string => String(part).padStart(2, '0');

/**
 * Whether a day written YYYY-MM-DD is in the calendar.
 *
 * @example isDay('2026-02-30') // false
 */
export function isDay(written: string): boolean {
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** The day a spreadsheet means by a bare number, when it lies in 1982 to 2064. */
export function dayFromSerial(written: string): string | null {
  const serial = Number(written);
  if (!/^[3-5]\d{4}$/.test(written)) return null;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
