import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { builtApp } from '#publish/serve/built-app.ts';
import { run } from './command.ts';

/** Published into a folder of its own that goes away with the command. The publisher itself says what is wrong. */
function publish(data: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'tillitskompassen-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'v1');
  try {
    const words = ['src/publish/run.mjs', 'src/publish/cli.ts', data, '--out', out];
    execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
    return out;
  } catch {
    return null;
  }
}

/** The app is built first when it is missing or older than its sources. */
const template = (): string => readFileSync(join(builtApp('production'), 'meeting-file.txt'), 'utf8');

try {
  const [out, err] = [process.stdout, process.stderr];
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => out.write(text),
    err: (text) => err.write(text),
    template,
    publish,
  });
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
