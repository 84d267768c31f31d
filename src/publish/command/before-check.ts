import { existsSync, readdirSync } from 'node:fs';
import { refuseOccupied, targetAt } from '#publish/write/target.ts';

/**
 * Where what has been published to a place lies now. An interrupted run can have left it beside; the next one that writes
 * puts it back, and one that only checks reads it where it is.
 */
export async function whereItLies(place: string): Promise<string> {
  const { path, beside, old } = await targetAt(place);
  if (existsSync(path) || !existsSync(beside)) return path;
  const [left] = readdirSync(beside)
    .filter((name) => name.startsWith(old))
    .sort();
  return left === undefined ? path : `${beside}/${left}`;
}

/** Throws: WriteError when the place holds anything but an earlier release. */
export async function wouldBeWritten(place: string): Promise<void> {
  await refuseOccupied(await targetAt(place), place);
}
