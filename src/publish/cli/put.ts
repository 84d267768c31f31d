import { readFileSync, writeFileSync } from 'node:fs';
import { RefusedError } from './refused.ts';

/**
 * A file may take the place of another of its kind, and of nothing else.
 *
 * Throws: RefusedError, `otherwise`, when what lies there is not ours; not-written when it can not be looked into.
 */
export function refuseOccupied(
  file: string,
  isOurs: (bytes: Buffer) => boolean,
  otherwise: 'no-pdf' | 'no-meeting-file',
): void {
  try {
    if (isOurs(readFileSync(file))) return;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw new RefusedError('not-written', file, cause);
  }
  throw new RefusedError(otherwise, file);
}

/** Writes the file. Throws: RefusedError when the disk says no. */
export function put(file: string, contents: string | Uint8Array): void {
  try {
    writeFileSync(file, contents);
  } catch (cause) {
    throw new RefusedError('not-written', file, cause);
  }
}
