import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtApp } from './serve/built-app.ts';
import { serve } from './serve/serve.ts';

/** npm start: publishes a folder of figures, builds the app if need be, and shows the two together on this computer. */

const USAGE = 'npm start -- [--data FOLDER] [--port NUMBER]';
const EXAMPLE = 'mocks/towns/exempelkoping';

function choices(): { data: string; port: number } {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`${values.port} is not a port.`);
    return { data: values.data ?? EXAMPLE, port };
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : cause}\nUse: ${USAGE}`);
    process.exit(2);
  }
}

/** Published into a folder of its own that goes away with the server. The publisher itself says what is wrong. */
function published(data: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tillitskompassen-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'v1');
  try {
    execFileSync(process.execPath, ['src/publish/run.mjs', 'src/publish/cli.ts', data, '--out', out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    // The publisher has said what is wrong and what to do.
    process.exit(1);
  }
  return out;
}

const { data, port } = choices();
const api = published(data);
await serve({ app: builtApp('production'), api }, port, 'npm start -- --port');
