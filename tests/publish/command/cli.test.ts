import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Change } from '#tests/publish/town.ts';
import { townOnDisk } from './screens.ts';

const command = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['src/publish/run.mjs', 'src/publish/cli.ts', ...words], { encoding: 'utf8' });

describe('npm run publish', () => {
  it.each<{ exit: number; changes: readonly Change[]; said: string }>([
    { exit: 0, changes: [], said: 'Publicerat: Exempelköping' },
    { exit: 1, changes: [['units.csv', 'bjorken,kommunen', 'bjorken,komunen']], said: 'Inget har publicerats.' },
  ])('ends with $exit', ({ exit, changes, said }) => {
    const { folder, out } = townOnDisk(changes);
    const { status, stdout, stderr } = command(folder, '--out', out);
    expect(status).toBe(exit);
    expect(stdout + stderr).toContain(said);
  });

  it('ends with 2 when it is asked for nothing', () => {
    expect(command()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Så här:') });
  });
});
