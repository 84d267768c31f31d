import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, run } from '#publish/command/run.ts';
import { type Change, townWith } from '#tests/publish/town.ts';
import { freshPlace } from '#tests/publish/write/place.ts';

/** What a person sees of one run. */
export interface Seen {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as if typed. */
export async function typed(words: readonly string[], isTTY = false, isForNow = false): Promise<Seen> {
  const seen = { out: '', err: '' };
  const screen = (name: 'out' | 'err') => ({
    isTTY,
    write: (text: string) => {
      seen[name] += text;
    },
  });
  const exit = await run(words, { out: screen('out'), err: screen('err'), today: '2026-03-10', isForNow });
  return { exit, ...seen };
}

/** The changed town as a folder on the disk, in a place of its own where a release can be put beside it. */
export function townOnDisk(changes: readonly Change[] = []): { place: string; folder: string; out: string } {
  const place = freshPlace();
  const folder = join(place, 'town');
  mkdirSync(folder);
  for (const [file, bytes] of townWith(changes)) writeFileSync(join(folder, file), bytes);
  return { place, folder, out: join(place, 'out') };
}
