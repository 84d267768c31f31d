import { dirname, join } from 'node:path';
import { references, textOf } from './source.ts';

/** A file or folder of the project that is named in another file. Missing: null, for a package. */
function placeOf(name: string, from: string): string | null {
  const [path = ''] = name.split(/[?*]/);
  if (path.startsWith('./')) return join(dirname(from), path);
  if (!path.startsWith('#')) return null;
  return /^#(mocks|tests)\//.test(path) ? path.slice(1) : join('src', path.slice(1));
}

const namesIn = (file: string): string[] =>
  /\.(tsx?|mjs)$/.test(file) ? references(file, textOf(file)).flatMap(({ to }) => to ?? []) : [];

/** Everything in the project that comes along when a file is loaded, itself too: files, and folders that are taken whole. */
export function reachedFrom(...files: readonly string[]): string[] {
  const reached = new Set(files);
  for (const file of reached) {
    for (const place of namesIn(file).map((name) => placeOf(name, file))) if (place !== null) reached.add(place);
  }
  return [...reached].sort();
}

const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** The packages that some files name, other than what comes with Node. */
export const packagesIn = (files: readonly string[]): string[] =>
  [
    ...new Set(
      files
        .flatMap(namesIn)
        .filter((name) => !/^(\.|#|node:)/.test(name))
        .map(packageOf),
    ),
  ].sort();
