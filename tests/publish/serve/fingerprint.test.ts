import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '#publish/serve/fingerprint.ts';

let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(at('inside'));
  writeFileSync(at('inside/one.txt'), 'one');
  writeFileSync(at('two.txt'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe(fingerprint, () => {
  it.each<[string, () => void]>([
    ['another content', () => writeFileSync(at('inside/one.txt'), 'ONE')],
    ['one file more', () => writeFileSync(at('inside/three.txt'), '')],
    ['one file less', () => rmSync(at('two.txt'))],
    ['another name', () => renameSync(at('two.txt'), at('three.txt'))],
  ])('changes with %s', (_, change) => {
    const before = fingerprint([folder]);
    change();
    expect(fingerprint([folder])).not.toBe(before);
  });

  it('does not change with the date', () => {
    const before = fingerprint([folder]);
    utimesSync(at('two.txt'), 0, 0);
    expect(fingerprint([folder])).toBe(before);
  });

  it('takes single files, in any order, and places that are not there', () => {
    const [one, two] = [at('inside/one.txt'), at('two.txt')];
    expect(fingerprint([one, two])).toBe(fingerprint([two, one, at('gone')]));
    expect(fingerprint([one])).not.toBe(fingerprint([two]));
  });
});
