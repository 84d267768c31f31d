import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { besideOf } from '#publish/serve/beside.ts';
import { fingerprint } from '#publish/serve/fingerprint.ts';
import { oneAtATime } from '#publish/serve/one-at-a-time.ts';

const TOWNS = 'mocks/towns';
const PUBLISHED = 'mocks/published';
const MADE_FROM = join(PUBLISHED, 'made-from.txt');

/** What decides how a published town looks. */
export const TOWN_SOURCES = [
  TOWNS,
  'mocks/publish-towns.ts',
  'package-lock.json',
  'src/contract',
  'src/domain',
  'src/publish',
];

/** A town published once more with so high a floor for the number of answers that most units say too little. */
const FEW = { town: 'exempelkoping', as: 'exempelkoping-few', fewest: '60' };

/** Into a new folder, so that nothing of an earlier release is kept, and then in place of the old one. */
function publish(town: string, as: string, ...options: readonly string[]): void {
  const place = join(PUBLISHED, as);
  const fresh = besideOf(place);
  rmSync(fresh, { recursive: true, force: true });
  const words = ['src/publish/run.mjs', 'src/publish/cli.ts', join(TOWNS, town), '--out', fresh, ...options];
  try {
    execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe' });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? `${cause.stderr}` : '';
    throw new Error(`The town ${town} could not be published.\n${said}`, { cause });
  }
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
}

function removeAllBut(published: readonly string[]): void {
  const others = readdirSync(PUBLISHED).filter((name) => !published.includes(name));
  for (const name of others) rmSync(join(PUBLISHED, name), { recursive: true });
}

/** The names of the folders in mocks/towns, in alphabetical order. */
export const townFolders = (): string[] =>
  readdirSync(TOWNS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

function publishUnlessThere(): void {
  const now = fingerprint(TOWN_SOURCES);
  const wanted = [...townFolders(), FEW.as];
  const isAllThere = [...wanted.map((name) => join(PUBLISHED, name)), MADE_FROM].every(existsSync);
  if (isAllThere && readFileSync(MADE_FROM, 'utf8') === now) return;
  mkdirSync(PUBLISHED, { recursive: true });
  for (const town of townFolders()) publish(town, town);
  publish(FEW.town, FEW.as, '--fewest', FEW.fewest);
  removeAllBut(wanted);
  writeFileSync(MADE_FROM, now);
}

/**
 * Publishes every town in mocks/towns into mocks/published, by the same command as any municipality uses.
 * Does nothing when neither a town nor the publisher has changed since last time; what was there stays when it fails.
 * Of several programs that ask at once, one publishes and the others wait.
 *
 * Throws: Error, with what the publisher said, when a town can not be published.
 */
export const publishTowns = (): void => oneAtATime(publishUnlessThere);

if (process.argv[1] === resolve('mocks/publish-towns.ts')) publishTowns();
