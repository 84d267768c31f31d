import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalOf, type Period, parsePeriod, partsOf, periodsBetween, yearOf } from '#domain/kernel/period.ts';

const at = (raw: string): Period => {
  const read = parsePeriod(raw);
  if (read === null) throw new RangeError(`not a period: ${raw}`);
  return read;
};

const year = fc.integer({ min: 2000, max: 2098 });
const ENDINGS = [
  [''],
  ['-Q1', '-Q2', '-Q3', '-Q4'],
  ['-T1', '-T2', '-T3'],
  Array.from({ length: 12 }, (_, m) => `-${String(m + 1).padStart(2, '0')}`),
];
const endings = fc.constantFrom(...ENDINGS);

describe(parsePeriod, () => {
  it.each(['2000', '2025', '2099', '2025-Q1', '2025-Q4', '2025-T1', '2025-T3', '2025-01', '2025-09', '2025-12'])(
    '%s is a period',
    (raw) => {
      expect(parsePeriod(raw)).toBe(raw);
    },
  );

  it.each(
    [
      [
        '',
        '25',
        '1999',
        '2100',
        '20255',
        ' 2025',
        '2025 ',
        '2025-',
        '2025-0',
        '2025-00',
        '2025-13',
        '2025-1',
        '2025-Q0',
      ],
      [
        '2025-Q5',
        '2025-q1',
        '2025Q1',
        '2025-T0',
        '2025-T4',
        '2025-09-01',
        '2025/2026',
        '2025-Q1\n',
        '2025\n',
        '２０２５',
        'NaN',
        '__proto__',
      ],
    ].flat(),
  )('%j is none', (raw) => {
    expect(parsePeriod(raw)).toBeNull();
  });
});

describe(partsOf, () => {
  it.each([
    ['2025', { kind: 'year', year: 2025, part: 1 }],
    ['2025-Q3', { kind: 'quarter', year: 2025, part: 3 }],
    ['2025-T2', { kind: 'tertial', year: 2025, part: 2 }],
    ['2025-09', { kind: 'month', year: 2025, part: 9 }],
    ['2025-12', { kind: 'month', year: 2025, part: 12 }],
  ])('%s is %j', (raw, parts) => {
    expect(partsOf(at(raw))).toEqual(parts);
    expect(yearOf(at(raw))).toBe(2025);
  });

  it('refuses what nobody has read', () => {
    expect(() => partsOf('2025-13' as Period)).toThrow(RangeError);
  });
});

describe(ordinalOf, () => {
  it('neighbours differ by one, over the turn of the year too', () => {
    fc.assert(
      fc.property(year, endings, (one, kind) => {
        const row = [one, one + 1].flatMap((each) => kind.map((ending) => ordinalOf(at(`${each}${ending}`))));
        expect(row).toEqual(row.map((_, step) => (row[0] ?? 0) + step));
      }),
    );
  });
});

describe(periodsBetween, () => {
  it.each([
    ['2025', '2025', ['2025']],
    ['2023', '2025', ['2023', '2024', '2025']],
    ['2024-Q3', '2025-Q1', ['2024-Q3', '2024-Q4', '2025-Q1']],
    ['2024-T3', '2025-T1', ['2024-T3', '2025-T1']],
    ['2024-11', '2025-02', ['2024-11', '2024-12', '2025-01', '2025-02']],
  ])('from %s to %s: %j', (first, last, all) => {
    expect(periodsBetween(at(first), at(last))).toEqual(all);
  });

  it.each([
    ['2025', '2024'],
    ['2025-Q2', '2025-Q1'],
    ['2024', '2025-Q1'],
    ['2024-Q1', '2025-T1'],
    ['2024-01', '2025'],
  ])('knows no way from %s to %s', (first, last) => {
    expect(() => periodsBetween(at(first), at(last))).toThrow(RangeError);
  });

  it('leaves nothing out, begins and ends where it was told, and gives only periods', () => {
    fc.assert(
      fc.property(year, fc.nat({ max: 3 }), endings, fc.nat(), fc.nat(), (first, years, kind, from, to) => {
        const [one, other] = [`${first}${kind[from % kind.length]}`, `${first + 1 + years}${kind[to % kind.length]}`];
        fc.pre(first + 1 + years < 2100);
        const all = periodsBetween(at(one), at(other));
        expect([all[0], all.at(-1)]).toEqual([one, other]);
        expect(all).toHaveLength(ordinalOf(at(other)) - ordinalOf(at(one)) + 1);
        expect(all.filter((each) => parsePeriod(each) === null)).toEqual([]);
        expect([...all].sort()).toEqual(all);
      }),
    );
  });
});
