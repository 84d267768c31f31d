import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** The app for real figures, or the demonstration that carries its own. */
export type Build = 'production' | 'demo';

const FOLDERS = { production: 'dist', demo: 'mocks/dist' };
const SHARED = ['index.html', 'package-lock.json', 'package.json', 'public', 'src', 'vite.config.ts'];
const MOCKS = [
  'browser.ts',
  'choice.ts',
  'element.ts',
  'handlers',
  'language.ts',
  'panel.css',
  'panel.ts',
  'published',
  'scenarios',
  'town.ts',
  'walk',
  'world.ts',
];
const SOURCES = { production: SHARED, demo: [...SHARED, ...MOCKS.map((name) => join('mocks', name))] };

/** Where it is written down what a build was made of. Not in the build itself, which goes to a host. */
const noteOf = (build: Build): string => `node_modules/.cache/built-app/${build}.txt`;

/** What a build that is up to date was made of, and when it was made; somebody else may have made one since. */
function stateOf(build: Build): string {
  const page = join(FOLDERS[build], 'index.html');
  return `${fingerprint(SOURCES[build])} ${existsSync(page) ? statSync(page).mtimeMs : 'missing'}`;
}

function make(build: Build): void {
  const words = ['node_modules/vite/bin/vite.js', 'build', '--mode', build, '--logLevel', 'warn'];
  // Whoever starts this may be a test or a server with a setting of its own; a build is always a production build.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
  try {
    execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe', env });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? `${cause.stderr}` : '';
    throw new Error(`The app could not be built.\n${said}`, { cause });
  }
}

/**
 * The folder with the built app; builds it first when it is missing or not made of the sources as they are now.
 *
 * Throws: Error, with what the build said, when it fails.
 */
export function builtApp(build: Build): string {
  const note = noteOf(build);
  if (existsSync(note) && readFileSync(note, 'utf8') === stateOf(build)) return FOLDERS[build];
  make(build);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, stateOf(build));
  return FOLDERS[build];
}
