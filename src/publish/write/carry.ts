import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLitter } from './target.ts';

/** An earlier release that goes on lying beside the new one. */
export interface Kept {
  readonly id: string;
  /** Where it lies in the place now: '' for the newest, releases/2025-1/ for one that was kept before. */
  readonly root: string;
}

/** What belongs to the place, not to any one release in it. */
const OF_THE_PLACE: ReadonlySet<string> = new Set(['releases', 'releases.json']);

const isOfRelease = (name: string): boolean => !OF_THE_PLACE.has(name) && !isLitter(name);

/** The same file under one more name, so that twelve releases are not written anew each time; a copy where the disk has no such thing. */
const carryFile = (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to));

async function carryFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!isOfRelease(entry.name)) continue;
    if (entry.isDirectory()) await carryFolder(source, target);
    else if (entry.isFile()) await carryFile(source, target);
  }
}

/** Lays the earlier releases in the new folder, each in releases/{id}, as they were published. */
export async function carry(kept: readonly Kept[], from: string, to: string): Promise<void> {
  for (const { id, root } of kept) {
    await carryFolder(join(from, root), join(to, 'releases', id));
  }
}
