// Node 20 runs no TypeScript. Vite, which is here anyway, makes one plain file of the program, and Node runs that.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const [program, ...rest] = process.argv.slice(2);
if (program === undefined) {
  console.error('Usage: node src/publish/run.mjs path/to/program.ts arguments…');
  process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/tillitskompassen');
mkdirSync(outDir, { recursive: true });
// What is loaded is no longer needed: a run that was killed leaves its file behind.
for (const left of readdirSync(outDir).map((name) => join(outDir, name))) {
  const about = statSync(left, { throwIfNoEntry: false });
  if (about !== undefined && Date.now() - about.mtimeMs > 60_000) rmSync(left, { force: true });
}
// The process number keeps two runs at the same time apart.
const file = `${basename(program, '.ts')}-${process.pid}.mjs`;
const output = { entryFileNames: file, codeSplitting: false };
const ssr = resolve(program);
await build({
  root,
  configFile: false,
  envFile: false,
  publicDir: false,
  logLevel: 'error',
  build: { ssr, outDir, emptyOutDir: false, sourcemap: 'inline', minify: false, rolldownOptions: { output } },
});
process.on('exit', () => rmSync(join(outDir, file), { force: true }));
process.argv.splice(1, Number.POSITIVE_INFINITY, ssr, ...rest);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(outDir, file)).href);
