// Node 20 runs no TypeScript. Vite, which is here anyway, makes one plain file of the program, and Node runs that.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const MAKE = '--make-file-of';
const here = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/tillitskompassen');

async function make(ssr, file) {
  const { build } = await import('vite');
  const output = { entryFileNames: file, codeSplitting: false };
  await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr, outDir, emptyOutDir: false, sourcemap: 'inline', minify: false, rolldownOptions: { output } },
  });
}

function tidy() {
  mkdirSync(outDir, { recursive: true });
  // What is loaded is no longer needed: a run that was killed leaves its file behind.
  for (const left of readdirSync(outDir).map((name) => join(outDir, name))) {
    const about = statSync(left, { throwIfNoEntry: false });
    if (about !== undefined && Date.now() - about.mtimeMs > 60_000) rmSync(left, { force: true });
  }
}

async function run(program, rest) {
  tidy();
  // The process number keeps two runs at the same time apart.
  const file = `${basename(program, '.ts')}-${process.pid}.mjs`;
  const ssr = resolve(program);
  // A process of its own, that gives back all the room which the making takes before the program begins.
  execFileSync(process.execPath, [here, MAKE, ssr, file], { stdio: 'inherit' });
  process.on('exit', () => rmSync(join(outDir, file), { force: true }));
  process.argv.splice(1, Number.POSITIVE_INFINITY, ssr, ...rest);
  process.setSourceMapsEnabled(true);
  // Tidies memory when it has grown by half, not when it is four times as large: less room in the same time.
  setFlagsFromString('--heap-growing-percent=50');
  await import(pathToFileURL(join(outDir, file)).href);
}

const [program, ...rest] = process.argv.slice(2);
if (program === undefined) {
  console.error('Usage: node src/publish/run.mjs path/to/program.ts arguments…');
  process.exit(2);
}
await (program === MAKE ? make(...rest) : run(program, rest));
