import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { besideOf } from './beside.ts';

/** A folder that is there while a program makes something that several share. It holds a file by the program's number. */
const LOCK = 'node_modules/.cache/being-made';

/** Milliseconds between two looks at whether it is free. */
const PATIENCE = 100;

/** Milliseconds that nothing here takes: a number that is this old has been given to another program since. */
const TOO_LONG = 10 * 60_000;

const OWN = `${process.pid}`;

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined);

/** Does something to the disk. Whether it went well; false when others had been there first. */
function tried(action: () => void, ...expected: readonly string[]): boolean {
  try {
    action();
    return true;
  } catch (fault) {
    if (!expected.includes(`${codeOf(fault)}`)) throw fault;
    return false;
  }
}

/** Moved in with its number in it, so that nobody ever sees a lock and not whose it is. */
function take(lock: string): boolean {
  const own = besideOf(lock);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, OWN), '');
  // What is said of a folder that is there already depends on the system.
  const isTaken = tried(() => renameSync(own, lock), 'ENOTEMPTY', 'EEXIST', 'EPERM');
  if (!isTaken) rmSync(own, { recursive: true });
  return isTaken;
}

/** Only by its own number, so that a lock which somebody else has taken since is left alone. */
function free(lock: string, number: string): void {
  rmSync(join(lock, number), { force: true });
  tried(() => rmdirSync(lock), 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM');
}

/** A program that somebody else runs may not be asked for, and is there all the same. */
function isRunning(number: string): boolean {
  try {
    return process.kill(Number(number), 0);
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
}

/** Whose it is by now: none, when it has been freed since. */
function holdersOf(lock: string): string[] {
  let holders: string[] = [];
  tried(() => {
    holders = readdirSync(lock);
  }, 'ENOENT');
  return holders;
}

function isLeft(file: string, number: string): boolean {
  const { mtimeMs = Date.now() } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return number === OWN || Date.now() - mtimeMs > TOO_LONG || !isRunning(number);
}

/** Frees a lock whose program is gone, killed perhaps before it could do so itself. */
function freeIfLeft(lock: string): void {
  const holders = holdersOf(lock);
  for (const number of holders) if (isLeft(join(lock, number), number)) free(lock, number);
  if (holders.length === 0) free(lock, OWN);
}

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
}

/**
 * Does something while no other program that asks for the same lock does. Waits until those before are ready; one that is
 * gone, or has had the lock for ten minutes, is not waited for.
 *
 * Throws: what the work throws, and the disk's own fault when no lock can be made.
 */
export function oneAtATime<T>(work: () => T, lock = LOCK): T {
  while (existsSync(lock) || !take(lock)) {
    freeIfLeft(lock);
    if (existsSync(lock)) wait();
  }
  try {
    return work();
  } finally {
    free(lock, OWN);
  }
}
