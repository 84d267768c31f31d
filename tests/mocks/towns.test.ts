import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { townFiles } from '#mocks/make/towns.ts';
import { publishFiles } from '#publish/publish.ts';

const TOWNS = join(import.meta.dirname, '../../mocks/towns');

const committed = (path: string) => new Uint8Array(readFileSync(join(TOWNS, path)));

describe('the number tables of the invented towns', () => {
  it.each([...townFiles.keys()])('%s is what the generator writes, byte for byte', (path) => {
    expect(Buffer.compare(committed(path), townFiles.get(path) ?? new Uint8Array())).toBe(0);
  });

  it('are made for two towns, and the third has none', () => {
    const towns = new Set([...townFiles.keys()].map((path) => path.split('/')[0]));
    expect([...towns].sort()).toEqual(['eksempelby', 'exempelkoping']);
    expect(readdirSync(join(TOWNS, 'tomkoping')).sort()).toEqual(['organisation.yaml', 'units.csv']);
  });
});

describe('a town is published without anything to complain of', () => {
  it.each(['exempelkoping', 'eksempelby'])('%s', (town) => {
    const files = new Map(readdirSync(join(TOWNS, town)).map((name) => [name, committed(join(town, name))]));
    const { problems } = publishFiles(files, { today: '2026-03-20' });
    expect(problems).toEqual([]);
  });
});

const text = (path: string, encoding: string) => new TextDecoder(encoding, { ignoreBOM: true }).decode(committed(path));
const isUtf8 = (path: string): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(committed(path));
    return true;
  } catch {
    return false;
  }
};

describe('the habits of several programs are kept in the folders', () => {
  it.each(['exempelkoping/tillfragade.csv', 'eksempelby/svar.csv', 'eksempelby/grupper.csv'])(
    '%s is Windows-1252',
    (path) => {
      expect(isUtf8(path)).toBe(false);
      expect(text(path, 'windows-1252')).toMatch(/tillfrågade|spørgsmål|år/);
    },
  );

  it.each([
    'exempelkoping/enheter.csv',
    'exempelkoping/grupper.csv',
    'eksempelby/enheder.csv',
    'eksempelby/inviterede.csv',
    'eksempelby/trin.csv',
  ])('%s begins with a byte order mark', (path) => {
    expect([...committed(path).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['exempelkoping/matvarden.csv', /;\d+,\d;/],
    ['exempelkoping/jamforelser.csv', /,\d+\.\d,/],
    ['eksempelby/maalinger.csv', /;\d+,\d;/],
  ])('%s keeps its own mark for decimals', (path, mark) => {
    expect(text(path, 'utf-8')).toMatch(mark);
  });

  it('blank lines part the series of measures', () => {
    expect(text('exempelkoping/matvarden.csv', 'utf-8')).toMatch(/\n\n/);
  });
});
