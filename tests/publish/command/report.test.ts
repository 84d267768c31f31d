import { describe, expect, it } from 'vitest';
import { report } from '#publish/command/report.ts';
import { type Problem, problem } from '#publish/problem.ts';

const unknown = (row: number, written: string): Problem =>
  problem('error', 'unknown-id', { file: 'svar.csv', row, column: 'enhet' }, { thing: 'unit', written, nearest: null });

const rows = (from: number, count: number): number[] => Array.from({ length: count }, (_, step) => from + step);

describe(report, () => {
  it('says nothing when there is nothing to say', () => {
    expect(report([], 'sv')).toBe('');
  });

  it('says the same thing once, with the rows it is in', () => {
    const [count, line, ...rest] = report([unknown(9, 'eken'), unknown(3, 'eken'), unknown(5, 'eken')], 'sv').split(
      '\n',
    );
    expect(count).toBe('3 fel stoppar publiceringen:');
    expect(line).toMatch(/^ {2}svar\.csv, rad 3, kolumn enhet: Här står «eken».* Samma sak på rad 5, 9\.$/);
    expect(rest).toEqual(['']);
  });

  it('names ten rows and counts the rest', () => {
    const said = report(
      rows(2, 1000).map((row) => unknown(row, 'eken')),
      'en',
    );
    expect(said).toContain('The same in row 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 989 more rows.');
  });

  it('names twenty of a kind and counts the rest', () => {
    const said = report(
      rows(2, 50).map((row) => unknown(row, `enhet-${row}`)),
      'da',
    ).split('\n');
    expect(said).toHaveLength(1 + 20 + 1 + 1);
    expect(said.at(-2)).toBe('  … og 30 til af samme slags.');
  });

  it('puts errors before warnings, and one kind together', () => {
    const all = [
      problem('warning', 'area-spelled-twice', { file: 'a.csv', row: 2 }, { written: 'b', first: 'B' }),
      unknown(9, 'eken'),
      problem('error', 'no-root', { file: 'a.csv' }, { units: 3 }),
      unknown(4, 'granen'),
    ];
    expect(
      report(all, 'en')
        .split('\n')
        .map((line) => line.trim().split(':')[0]),
    ).toEqual([
      '3 errors stop the publication',
      'svar.csv, row 4, column enhet',
      'svar.csv, row 9, column enhet',
      'a.csv',
      '',
      '1 warning',
      'a.csv, row 2',
      '',
    ]);
  });
});
