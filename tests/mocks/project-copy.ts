import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const KEPT = [
  'index.html',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'mocks',
  'tests/browser',
  'tsconfig.json',
  'vite.config.ts',
];

/** Made here, not kept. */
const MADE = ['mocks/dist', 'mocks/published', 'mocks/published-towns'];

/** The project as it is before anything has been made in it, in a folder of its own. Its packages lie where they lay. */
export function projectCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of KEPT)
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !MADE.includes(path) });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

export const removeCopy = (folder: string): void => rmSync(folder, { recursive: true, force: true });
