import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The app for real figures, or the demonstration that carries its own. */
export type Build = 'production' | 'demo';

const FOLDERS = { production: 'dist', demo: 'mocks/dist' };
const SHARED = ['index.html', 'package.json', 'public', 'src', 'vite.config.ts'];
const SOURCES = {
  production: SHARED,
  demo: [...SHARED, ...['handlers', 'scenarios', 'published'].map((folder) => join('mocks', folder))],
};

/** When a file, or anything in a folder, was last changed, added or taken away; 0 when it is not there. */
function changed(path: string): number {
  if (!existsSync(path)) return 0;
  const itself = statSync(path);
  const inside = itself.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(itself.mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}

/**
 * The folder with the built app; builds it first when it is missing or older than its sources.
 *
 * Throws: Error, with what the build said, when it fails.
 */
export function builtApp(build: Build): string {
  const folder = FOLDERS[build];
  const made = changed(join(folder, 'index.html'));
  if (made > Math.max(...SOURCES[build].map(changed))) return folder;
  const words = ['node_modules/vite/bin/vite.js', 'build', '--mode', build, '--logLevel', 'warn'];
  // Whoever starts this may be a test or a server with a setting of its own; a build is always a production build.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
  try {
    execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe', env });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? `${cause.stderr}` : '';
    throw new Error(`The app could not be built.\n${said}`, { cause });
  }
  return folder;
}
