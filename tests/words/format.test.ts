import { describe, expect, it } from 'vitest';
import { type Period, parsePeriod } from '#domain/kernel/period.ts';
import type { Language } from '#domain/kernel/text.ts';
import { formats } from '#words/format.ts';
import { CATALOGUES } from './said.ts';

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

function periodOf(raw: string): Period {
  const period = parsePeriod(raw);
  if (period === null) throw new Error(`not a period: ${raw}`);
  return period;
}

type Row = readonly [language: Language, value: number, decimals: number, written: string];

const NUMBERS: readonly Row[] = [
  ['sv', 12.5, 1, '12,5'],
  ['da', 12.5, 1, '12,5'],
  ['en', 12.5, 1, '12.5'],
  ['sv', 1200, 0, `1${NO_BREAK}200`],
  ['da', 1200, 0, '1.200'],
  ['en', 1200, 0, '1,200'],
  ['sv', 1234567.8, 1, `1${NO_BREAK}234${NO_BREAK}567,8`],
  ['da', 1234567.8, 1, '1.234.567,8'],
  ['en', 1234567.8, 1, '1,234,567.8'],
  ['sv', -3.1, 1, `${MINUS}3,1`],
  ['da', -3.1, 1, `${MINUS}3,1`],
  ['en', -3.1, 1, `${MINUS}3.1`],
  ['sv', -1200, 0, `${MINUS}1${NO_BREAK}200`],
  ['sv', -0.04, 1, '0,0'],
  ['da', -0.4, 0, '0'],
  ['en', -0, 0, '0'],
];

describe('a number', () => {
  it.each(NUMBERS)('in %s: %d with %d decimals is %s', (language, value, decimals, written) => {
    expect(CATALOGUES[language].format.number(value, decimals)).toBe(written);
  });

  it.each([
    [0.5, 0, '1'],
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [-0.5, 0, `${MINUS}1`],
    [-2.5, 0, `${MINUS}3`],
    [2.4999, 0, '2'],
    [0.25, 1, '0.3'],
    [0.35, 1, '0.4'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [-1.005, 2, `${MINUS}1.01`],
  ])('goes away from zero at the half: %d with %d decimals is %s', (value, decimals, written) => {
    expect(CATALOGUES.en.format.number(value, decimals)).toBe(written);
  });

  it('has no decimals unless asked for', () => {
    expect(CATALOGUES.en.format.number(2)).toBe('2');
  });
});

describe('a share', () => {
  it.each([
    ['sv', 0.74, `74${NO_BREAK}%`, '74'],
    ['da', 0.74, `74${NO_BREAK}%`, '74'],
    ['en', 0.74, '74%', '74'],
    ['sv', 0, `0${NO_BREAK}%`, '0'],
    ['sv', 1, `100${NO_BREAK}%`, '100'],
    ['sv', 0.125, `13${NO_BREAK}%`, '13'],
    ['sv', 0.145, `15${NO_BREAK}%`, '15'],
    ['da', -0.031, `${MINUS}3${NO_BREAK}%`, `${MINUS}3`],
    ['en', -0.001, '0%', '0'],
  ] as const)('in %s: %d is %s, in an interval %s', (language, share, withSign, bare) => {
    const { format } = CATALOGUES[language];
    expect([format.percent(share), format.percentNumber(share)]).toEqual([withSign, bare]);
  });

  it.each([
    ['sv', '12,5', `12,5${NO_BREAK}%`],
    ['da', '12,5', `12,5${NO_BREAK}%`],
    ['en', '12.5', '12.5%'],
  ] as const)('measured, in %s: %s is %s', (language, value, written) => {
    expect(CATALOGUES[language].figure.units.percent(value)).toBe(written);
  });
});

describe('a day', () => {
  it.each([
    ['sv', '2026-03-03', '3 mars 2026'],
    ['da', '2026-03-03', '3. marts 2026'],
    ['en', '2026-03-03', '3 March 2026'],
    ['sv', '2025-12-31', '31 december 2025'],
    ['da', '2026-01-01', '1. januar 2026'],
    ['en', '2024-02-29', '29 February 2024'],
  ] as const)('in %s: %s is %s', (language, day, written) => {
    expect(CATALOGUES[language].format.day(day)).toBe(written);
  });

  it.each([
    ['sv', '14:05'],
    ['da', '14.05'],
    ['en', '14:05'],
  ] as const)('and a time of it, in %s: %s', (language, written) => {
    expect(CATALOGUES[language].format.clock(new Date(2026, 2, 3, 14, 5))).toBe(written);
  });
});

describe('a period', () => {
  it.each([
    ['sv', '2025', '2025', '2025'],
    ['sv', '2025-Q3', 'kvartal 3 2025', `Q3${NO_BREAK}25`],
    ['sv', '2025-T2', 'tertial 2 2025', `T2${NO_BREAK}25`],
    ['sv', '2025-12', 'december 2025', `dec${NO_BREAK}25`],
    ['sv', '2009-05', 'maj 2009', `maj${NO_BREAK}09`],
    ['da', '2025', '2025', '2025'],
    ['da', '2025-Q3', '3. kvartal 2025', `Q3${NO_BREAK}25`],
    ['da', '2025-T2', '2. tertial 2025', `T2${NO_BREAK}25`],
    ['da', '2025-10', 'oktober 2025', `okt${NO_BREAK}25`],
    ['en', '2025', '2025', '2025'],
    ['en', '2025-Q1', 'January–March 2025', `Q1${NO_BREAK}25`],
    ['en', '2025-Q4', 'October–December 2025', `Q4${NO_BREAK}25`],
    ['en', '2025-T1', 'January–April 2025', `T1${NO_BREAK}25`],
    ['en', '2025-T3', 'September–December 2025', `T3${NO_BREAK}25`],
    ['en', '2025-01', 'January 2025', `Jan${NO_BREAK}25`],
  ] as const)('in %s: %s is %s, on an axis %s', (language, raw, whole, short) => {
    const { format } = CATALOGUES[language];
    const period = periodOf(raw);
    expect([format.period(period), format.periodShort(period)]).toEqual([whole, short]);
  });

  it('asks the language for its words', () => {
    const format = formats('sv', { quarter: (part, year) => `${part}/${year}`, tertial: (part) => `t${part}` });
    expect([format.period(periodOf('2025-Q2')), format.period(periodOf('2025-T3'))]).toEqual(['2/2025', 't3']);
  });
});

describe('a list', () => {
  it.each([
    ['sv', ['a', 'b', 'c'], 'a, b och c'],
    ['da', ['a', 'b', 'c'], 'a, b og c'],
    ['en', ['a', 'b', 'c'], 'a, b and c'],
    ['sv', ['a', 'b'], 'a och b'],
    ['da', ['a'], 'a'],
    ['en', [], ''],
  ] as const)('in %s: %j is %s', (language, items, written) => {
    expect(CATALOGUES[language].format.list(items)).toBe(written);
  });
});
