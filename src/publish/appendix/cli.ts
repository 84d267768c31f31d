import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { run } from './command.ts';
import { printPaper } from './print-paper.ts';

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

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  publish,
  print: printPaper,
});
