import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { writeRelease } from '#publish/write/release.ts';
import { asTree, freshPlace, releaseOf, treeOf } from './place.ts';

describe(writeRelease, () => {
  it('leaves the earlier release when the computer stops, and the next run tidies up', async () => {
    const place = freshPlace();
    const out = join(place, 'out');
    await writeRelease(releaseOf('first'), out);
    const words = ['src/publish/run.mjs', 'tests/publish/write/write-and-wait.ts', out];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    expect(treeOf(out)).toEqual(asTree(releaseOf('first')));
    expect(readdirSync(place).filter((name) => name.startsWith('.out.new-'))).toHaveLength(1);

    await writeRelease(releaseOf('third'), out);
    expect(treeOf(out)).toEqual(asTree(releaseOf('third')));
    expect(readdirSync(place)).toEqual(['out']);
  });
});
