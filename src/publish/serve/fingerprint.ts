import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * One short text that changes when a file in the places changes, comes, goes or gets another name. It looks at what
 * the files hold, not at their dates, which copying and version control set as they like.
 *
 * Missing: a place that is not there counts as an empty one.
 */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn).sort()) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
