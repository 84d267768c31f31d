import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, gone when the test is over. */
export function freshPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/** Everything that lies in a folder, by the way to it. */
export function treeOf(folder: string): Record<string, string> {
  const ways = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = ways.filter((way) => statSync(join(folder, way)).isFile());
  return Object.fromEntries(files.map((way) => [way, readFileSync(join(folder, way), 'utf8')]));
}

/** A release in small: what marks it as one, and a file in a folder. */
export const releaseOf = (name: string): ReadonlyMap<string, string> =>
  new Map([
    ['organisation.json', `{"name":"${name}"}`],
    ['units.json', '{}'],
    ['series/a.json', `"${name}"`],
  ]);

export const asTree = (files: ReadonlyMap<string, string>, under = ''): Record<string, string> =>
  Object.fromEntries([...files].map(([way, text]) => [`${under}${way}`, text]));
