import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What it cost to publish a folder, start of the program included. */
export interface PublishCost {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly files: number;
  readonly megabytes: number;
}

/** Says at the end how much memory the program had at most. */
const WITNESS = 'data:text/javascript,process.on("exit",()=>console.error("peak="+process.resourceUsage().maxRSS))';

const MEGA = 1_000_000;

/** Publishes a folder by the same command as everybody. Throws: Error, with what the publisher said. */
export function publishCost(folder: string, out: string): PublishCost {
  const started = performance.now();
  const words = ['--import', WITNESS, 'src/publish/run.mjs', 'src/publish/cli.ts', folder, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1000;
  const kilobytes = Number(/peak=(\d+)/.exec(stderr)?.[1]);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { seconds, peakMegabytes: (kilobytes * 1024) / MEGA, files: files.length, megabytes: bytes / MEGA };
}
