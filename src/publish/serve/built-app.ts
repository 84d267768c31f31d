import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideOf } from './beside.ts';
import { fingerprint } from './fingerprint.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** The app for real figures, or the demonstration that carries its own. */
export type Build = 'production' | 'demo';

const FOLDERS = { production: 'dist', demo: 'mocks/dist' };
const SHARED = ['index.html', 'package-lock.json', 'package.json', 'public', 'src', 'vite.config.ts'];

/** What lies in mocks and is no part of the demonstration: the towns before they are published, and what is made of them. */
const NOT_IN_DEMO = ['dist', 'make', 'publish-towns.ts', 'towns'];

/** The files and folders that a build is made of. */
export function sourcesOf(build: Build): readonly string[] {
  if (build === 'production') return SHARED;
  // The published towns are part of it also before anybody has published them.
  const mocks = new Set([...readdirSync('mocks').filter((name) => !NOT_IN_DEMO.includes(name)), 'published']);
  return [...SHARED, ...[...mocks].sort().map((name) => join('mocks', name))];
}

/** Where it is written down what a build was made of. Not in the build itself, which goes to a host. */
const NOTES = 'node_modules/.cache/built-app';

/** What a build that is up to date was made of, and when it was made; somebody else may have made one since. */
function stateOf(build: Build, madeOf: string): string {
  const page = join(FOLDERS[build], 'index.html');
  return `${madeOf} ${existsSync(page) ? statSync(page).mtimeMs : 'missing'}`;
}

function makeIn(folder: string, build: Build): void {
  const words = ['build', '--mode', build, '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'];
  // Whoever starts this may be a test or a server with a setting of its own; a build is always a production build.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
  try {
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
      env,
    });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? `${cause.stderr}` : '';
    throw new Error(`The app could not be built.\n${said}`, { cause });
  }
}

/** What is there stays until all of the new one is made, and when it can not be made. */
function replace(build: Build): void {
  const fresh = besideOf(join(NOTES, build));
  try {
    makeIn(fresh, build);
    rmSync(FOLDERS[build], { recursive: true, force: true });
    // Not moved: the packages may lie on another disk than the project.
    cpSync(fresh, FOLDERS[build], { recursive: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function makeUnlessThere(build: Build): void {
  const note = join(NOTES, `${build}.txt`);
  const madeOf = fingerprint(sourcesOf(build));
  if (existsSync(note) && readFileSync(note, 'utf8') === stateOf(build, madeOf)) return;
  replace(build);
  mkdirSync(NOTES, { recursive: true });
  writeFileSync(note, stateOf(build, madeOf));
}

/**
 * The folder with the built app; builds it first when it is missing or not made of the sources as they are now. Of several
 * programs that ask at once, one builds and the others wait.
 *
 * Throws: Error, with what the build said, when it fails.
 */
export function builtApp(build: Build): string {
  oneAtATime(() => makeUnlessThere(build));
  return FOLDERS[build];
}
