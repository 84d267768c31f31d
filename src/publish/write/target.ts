import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '#publish/problem.ts';
import { WriteError } from './refused.ts';

/** Where a release is put, and what lies beside it while that happens. */
export interface Target {
  readonly path: string;
  /** The folder it lies in. */
  readonly beside: string;
  /** Beginnings of the names of folders that an interrupted run can leave behind. */
  readonly fresh: string;
  readonly old: string;
}

/** A folder that is reached by a link is replaced where it really lies, so that the link stays. */
export async function targetAt(place: string): Promise<Target> {
  const path = await realpath(resolve(place)).catch(() => resolve(place));
  const beside = dirname(path);
  return { path, beside, fresh: `.${basename(path)}.new-`, old: `.${basename(path)}.old-` };
}

const MARK = 'organisation.json';
const FOLDERS: ReadonlySet<string> = new Set(['series', 'units', 'sets', 'comparators', 'releases']);

/** What systems leave in folders. It is no loss. */
export const isLitter = (name: string): boolean => name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
const isOfRelease = (name: string): boolean => FOLDERS.has(name) || name.endsWith('.json') || isLitter(name);

function occupation(names: readonly string[], target: string): Problem | null {
  const things = names.filter((name) => !isLitter(name)).sort();
  const [found] = things;
  if (found === undefined) return null;
  const place = { file: target };
  if (!things.includes(MARK)) return problem('error', 'target-not-a-release', place, { found });
  const more = things.filter((name) => !isOfRelease(name));
  return more.length === 0 ? null : problem('error', 'target-holds-more', place, { names: more });
}

/** Whether something is there. Errors other than its absence are thrown. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false;
    throw cause;
  }
}

/**
 * Refuses a place where something would be lost.
 *
 * Throws: WriteError when the place is not empty and holds anything but an earlier release.
 */
export async function refuseOccupied({ path }: Target, shown: string): Promise<void> {
  if (!(await exists(path))) return;
  const isFolder = (await stat(path)).isDirectory();
  const occupied = isFolder
    ? occupation(await readdir(path), shown)
    : problem('error', 'target-not-a-release', { file: shown }, { found: basename(path) });
  if (occupied !== null) throw new WriteError(occupied);
}

/** Whether putting a release at one place would take away what lies at the other. */
export async function wouldTake(target: string, source: string): Promise<boolean> {
  const [to, from] = [(await targetAt(target)).path, (await targetAt(source)).path];
  const way = relative(to, from);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

export const inside = (target: Target, name: string): string => join(target.beside, name);
