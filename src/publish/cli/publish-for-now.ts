import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Publishes a folder of tables into a folder of its own, that goes away with the program.
 *
 * Gives the folder of the release; null when it could not be published, and the publisher itself has said why not.
 */
export function publishForNow(data: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'tillitskompassen-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'v1');
  try {
    const words = ['src/publish/run.mjs', 'src/publish/cli/for-now.ts', data, '--out', out];
    execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
    return out;
  } catch {
    return null;
  }
}
