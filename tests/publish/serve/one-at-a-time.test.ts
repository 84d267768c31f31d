import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneAtATime } from '#publish/serve/one-at-a-time.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
  lock = join(folder, 'deep/lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A lock as a program with this number leaves it. */
function leave(number: number | string): void {
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, `${number}`), '');
}

const goneNumber = (): number => spawnSync(process.execPath, ['--version']).pid;

describe(oneAtATime, () => {
  it('is locked with the number of the program while it works, and leaves nothing behind', () => {
    expect(oneAtATime(() => readdirSync(lock), lock)).toEqual([`${process.pid}`]);
    expect(readdirSync(join(folder, 'deep'))).toEqual([]);
  });

  it('is free again after a fault, which is told', () => {
    const fail = (): never => {
      throw new RangeError('no');
    };
    expect(() => oneAtATime(fail, lock)).toThrow(RangeError);
    expect(existsSync(lock)).toBe(false);
  });

  it.each<[string, () => void]>([
    ['a program that is gone', () => leave(goneNumber())],
    ['an earlier program that had the same number', () => leave(process.pid)],
    ['something that is no program', () => leave('.DS_Store')],
    ['nobody', () => mkdirSync(lock, { recursive: true })],
    [
      'a number that is in use for something else by now',
      () => {
        leave(process.ppid);
        utimesSync(join(lock, `${process.ppid}`), 0, 0);
      },
    ],
  ])('does not wait for %s', (_, before) => {
    before();
    expect(oneAtATime(() => readdirSync(lock), lock)).toEqual([`${process.pid}`]);
  });

  it('says so when no lock can be made', () => {
    writeFileSync(join(folder, 'deep'), '');
    expect(() => oneAtATime(() => {}, lock)).toThrow(/ENOTDIR|EEXIST/);
  });

  it('takes the lock from nobody who has got it since', () => {
    const taken = oneAtATime(() => {
      rmSync(lock, { recursive: true });
      leave(process.ppid);
      return 'done';
    }, lock);
    expect(taken).toBe('done');
    expect(readdirSync(lock)).toEqual([`${process.ppid}`]);
  });
});
