import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishFiles } from '#publish/publish.ts';

const HOOR = join(import.meta.dirname, '../real/hoor-kolada');

const linesOf = (file: string): string[] =>
  readFileSync(join(HOOR, file), 'utf-8')
    .split('\n')
    .filter((line) => line !== '');

describe('a real place is given nothing that it has not said or published', () => {
  it.each(['core-task', 'value-base', 'goal-budget', 'trust-promise', 'next-meeting'])('no %s', (key) => {
    expect(linesOf('organisation.yaml').filter((line) => line.startsWith(`${key}:`))).toEqual([]);
  });

  it('no goals, no survey of its own, and no words from units', () => {
    const tables = ['jamforelser.csv', 'matvarden.csv', 'indikatorer.csv', 'texter.csv', 'units.csv'];
    expect(readdirSync(HOOR).sort()).toEqual([...tables, 'README.md', 'organisation.yaml'].sort());
    expect(linesOf('texter.csv').filter((line) => /^enhet;|;ord;/.test(line))).toEqual([]);
  });

  it('no targets', () => {
    expect(linesOf('indikatorer.csv')[0]).not.toMatch(/mål(?!t)/);
  });

  it('names the source as its terms ask, on every indicator', () => {
    const [, ...indicators] = linesOf('indikatorer.csv');
    expect(indicators.filter((line) => !line.endsWith(';Kolada;https://www.kolada.se;rå'))).toEqual([]);
  });
});

describe('the figures stand as they were published', () => {
  it.each([
    'hoor;n30001;2018;-23,3173;;',
    'hoor;n30001;2025;-31,5138;;preliminär',
    'hoor;n30026;2021;0,477942;;',
    'hoor;n00097;2025;-8,383;;preliminär',
    'hoor;u21468;2025;93,1;104;',
    'hoor;u23401;2020;;;ej insamlat',
  ])('%s', (line) => {
    expect(linesOf('matvarden.csv')).toContain(line);
  });

  it.each([
    ['liknande-ifo', 7],
    ['grannkommuner', 4],
  ])('%s has %d named municipalities, each with eight years', (group, members) => {
    const rows = linesOf('jamforelser.csv').map((line) => line.split(';'));
    const own = rows.filter(([first]) => first === group);
    expect(new Set(own.map(([, name]) => name)).size).toBe(members);
    expect(own).toHaveLength(members * 8);
  });

  it('is published without a fault: one figure is tied to no goal, and some definitions are hard for those who live there', () => {
    const files = new Map(readdirSync(HOOR).map((name) => [name, new Uint8Array(readFileSync(join(HOOR, name)))]));
    files.delete('README.md');
    const { problems } = publishFiles(files, { today: '2026-08-20' });
    const inShort = problems.map((one) =>
      [one.severity, one.code, ...(one.code === 'unexplained-letters' ? one.detail.letters : [])].join(' '),
    );
    expect(inShort).toEqual([
      'warning unused-indicator',
      ...['SKR', 'SKR', 'LSS'].map((letters) => `warning unexplained-letters ${letters}`),
      'warning long-sentence',
    ]);
  });
});
