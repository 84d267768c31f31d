import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { carry, type Kept } from './carry.ts';
import { asWriteError } from './disk.ts';
import { exists, inside, refuseOccupied, type Target, targetAt } from './target.ts';

/** Writes one file whose folder is there. */
export type WriteOne = (path: string, text: string) => Promise<void>;

/** Takes a folder away if the disk lets it; what stays is tidied by the next run. */
const discard = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true }).catch(() => {});

/** What an interrupted run left: a release that was moved away is put back, half a new one is thrown away. */
async function tidy(target: Target): Promise<void> {
  const names = await readdir(target.beside);
  for (const name of names.filter((one) => one.startsWith(target.old)).sort()) {
    if (await exists(target.path)) await rm(inside(target, name), { recursive: true, force: true });
    else await rename(inside(target, name), target.path);
  }
  for (const name of names.filter((one) => one.startsWith(target.fresh))) {
    await rm(inside(target, name), { recursive: true, force: true });
  }
}

async function fill(folder: string, files: ReadonlyMap<string, string>, write: WriteOne): Promise<void> {
  const folders = new Set([folder, ...[...files.keys()].map((address) => dirname(join(folder, address)))]);
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const [address, text] of files) await write(join(folder, address), text);
}

/** Puts the new release where the old one is. Between the two renames there is neither; tidy mends a stop just there. */
async function swap(fresh: string, target: Target): Promise<void> {
  if (!(await exists(target.path))) return rename(fresh, target.path);
  const old = inside(target, `${target.old}${process.pid}`);
  await rename(target.path, old);
  try {
    await rename(fresh, target.path);
  } catch (cause) {
    await rename(old, target.path);
    throw cause;
  }
  await discard(old);
}

/**
 * Brings back what an interrupted run left half-way, so that what lies in a place can be read.
 *
 * Throws: WriteError when the disk says no.
 */
export async function mend(place: string): Promise<void> {
  try {
    const target = await targetAt(place);
    if (await exists(target.beside)) await tidy(target);
  } catch (cause) {
    throw asWriteError(cause, place);
  }
}

/**
 * Writes a release beside where it is to be, and swaps it in when all of it is there. An interrupted or refused run
 * leaves the earlier release as it was. Earlier releases that are kept come along, in releases/.
 *
 * Throws: WriteError when the place holds anything but an earlier release, or the disk says no.
 */
export async function writeRelease(
  files: ReadonlyMap<string, string>,
  place: string,
  write: WriteOne = (path, text) => writeFile(path, text),
  kept: readonly Kept[] = [],
): Promise<void> {
  let fresh: string | null = null;
  try {
    const target = await targetAt(place);
    await mkdir(target.beside, { recursive: true });
    await tidy(target);
    await refuseOccupied(target, place);
    fresh = inside(target, `${target.fresh}${process.pid}`);
    await fill(fresh, files, write);
    await carry(kept, target.path, fresh);
    await swap(fresh, target);
  } catch (cause) {
    if (fresh !== null) await discard(fresh);
    throw asWriteError(cause, place);
  }
}
