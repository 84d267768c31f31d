import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { originIn, type ReleaseFiles, releasesWithin } from '#contract/meeting-file.ts';
import { readReleases } from '#contract/releases.contract.ts';
import { type KeptRelease, releaseBefore } from '#domain/kernel/release.ts';
import { RefusedError } from '#publish/cli/refused.ts';

const WHOLE = 'organisation.json';

function waysIn(folder: string): string[] {
  try {
    const ways = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return ways.map((way) => way.split(sep).join('/')).filter((way) => way.endsWith('.json'));
  } catch (cause) {
    throw new RefusedError('no-release', folder, cause);
  }
}

function jsonIn(folder: string, way: string): unknown {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, way), 'utf8'));
    originIn(way, json);
    return json;
  } catch (cause) {
    throw new RefusedError('unreadable', join(folder, way), cause);
  }
}

/** The release before the one in the folder, where it lies there too. */
function earlierIn(folder: string, ways: readonly string[], id: string): KeptRelease | undefined {
  if (!ways.includes('releases.json')) return undefined;
  try {
    return releaseBefore(readReleases(jsonIn(folder, 'releases.json')).thing, id);
  } catch (cause) {
    throw new RefusedError('unreadable', join(folder, 'releases.json'), cause);
  }
}

/**
 * The files of a published release that a meeting file holds: all that a page may ask for, and each unit's figures in the
 * release before. Descriptions for machines stay outside.
 *
 * Throws: RefusedError when the folder holds no release, or something that can not be read.
 */
export function filesInFolder(folder: string): ReleaseFiles {
  const ways = waysIn(folder);
  if (!ways.includes(WHOLE)) throw new RefusedError('no-release', folder);
  const whole = jsonIn(folder, WHOLE);
  const { id, published } = originIn(WHOLE, whole).release;
  const before = earlierIn(folder, ways, id);
  const isWanted = (way: string): boolean =>
    way.startsWith('releases/')
      ? before !== undefined && way.startsWith(`releases/${before.id}/units/`)
      : way !== 'openapi.json' && way !== 'releases.json';
  const files = new Map(ways.filter(isWanted).map((way) => [way, jsonIn(folder, way)]));
  const kept = [{ id, published }, ...(before === undefined ? [] : [before])];
  return files.set('releases.json', releasesWithin(whole, kept));
}
