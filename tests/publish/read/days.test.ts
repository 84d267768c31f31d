import { describe, expect, it } from 'vitest';
import { day } from '#publish/read/cells/day.ts';
import { period } from '#publish/read/cells/period.ts';
import { read, suggested } from './read-cell.ts';

describe('day', () => {
  it.each([
    ['2026-03-03', '2026-03-03'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['1850-01-01', 'no-such-day'],
  ])('%s is %s', (written, value) => expect(read(day, written)).toBe(value));

  it.each([
    ['3/3/2026', '2026-03-03'],
    ['17/4/2026', '2026-04-17'],
    ['17.4.2026', '2026-04-17'],
    ['17-04-2026', '2026-04-17'],
    ['20260417', '2026-04-17'],
    ['2026/4/17', '2026-04-17'],
    ['2026-04-17 00:00:00', '2026-04-17'],
    ['26-04-17', '2026-04-17'],
    ['17 april 2026', '2026-04-17'],
    ['den 17 maj 2026', '2026-05-17'],
    ['17. oktober 2026', '2026-10-17'],
    ['17-apr-26', '2026-04-17'],
    ['46084', '2026-03-03'],
    ['31/2/2026', null],
    ['2026', null],
    ['nyligen', null],
  ])('for %s suggests %s', (written, value) => expect(suggested(day, written)).toBe(value));
});

describe('period', () => {
  it.each(['2025', '2025-Q3', '2025-T2', '2025-09'])('%s is itself', (written) => {
    expect(read(period, written)).toBe(written);
  });

  it.each([
    ['2025 Q3', '2025-Q3'],
    ['2025q3', '2025-Q3'],
    ['Q3 2025', '2025-Q3'],
    ['kvartal 3 2025', '2025-Q3'],
    ['3. kvartal 2025', '2025-Q3'],
    ['2025K3', '2025-Q3'],
    ['2025 T2', '2025-T2'],
    ['tertial 2 2025', '2025-T2'],
    ['202509', '2025-09'],
    ['2025-9', '2025-09'],
    ['2025/09', '2025-09'],
    ['09-2025', '2025-09'],
    ['2025-09-01', '2025-09'],
    ['sep-25', '2025-09'],
    ['okt 2025', '2025-10'],
    ['maj-25', '2025-05'],
    ['september 2025', '2025-09'],
    ['2025,0', '2025'],
    ['2025-13', null],
    ['2025-Q5', null],
    ['1925', null],
    ['hösten', null],
  ])('for %s suggests %s', (written, value) => expect(suggested(period, written)).toBe(value));
});
