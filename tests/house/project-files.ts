import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is made or fetched here and not kept: it may say what it likes. */
const NOT_KEPT = [
  '.git',
  '.vitest',
  'coverage',
  'dist',
  'mocks/dist',
  'mocks/published',
  'node_modules',
  'pictures',
  'published',
];

/** Every file that belongs to the project, as paths from its root. */
export function projectFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_KEPT.includes(path)) return [];
    if (entry.isDirectory()) return projectFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
