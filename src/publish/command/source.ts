import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Misuse } from './arguments.ts';

/** Bytes. No file of figures comes near; a larger one is not taken into memory, only its size is told. */
const LARGEST = 200_000_000;

/** Files whose contents are read. Of the others only the name matters. */
const READ = /\.(?:csv|tsv|txt|ya?ml)$/i;

export type Source =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly misuse: Misuse };

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);

async function bytesOf(path: string): Promise<Uint8Array | null> {
  const about = await stat(path);
  if (!about.isFile()) return null;
  if (!READ.test(path)) return new Uint8Array();
  return about.size > LARGEST ? new Uint8Array(LARGEST) : await readFile(path);
}

/** The files that lie in a folder, by name. What lies in folders inside it is not read. */
export async function readSource(folder: string): Promise<Source> {
  const files = new Map<string, Uint8Array>();
  let at = folder;
  try {
    if (!(await stat(folder)).isDirectory()) return { ok: false, misuse: { code: 'folder-is-file', written: folder } };
    for (const name of (await readdir(folder)).sort()) {
      at = join(folder, name);
      const bytes = await bytesOf(at);
      if (bytes !== null) files.set(name, bytes);
    }
    return { ok: true, files };
  } catch (cause) {
    const reason = reasonOf(cause);
    if (at === folder && reason === 'ENOENT')
      return { ok: false, misuse: { code: 'folder-not-found', written: folder } };
    return { ok: false, misuse: { code: 'unreadable', written: at, reason } };
  }
}
