import { spawn } from 'node:child_process';
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectCopy, removeCopy } from './project-copy.ts';

let project = '';
beforeAll(() => {
  project = projectCopy();
});
afterAll(() => removeCopy(project));

/** What a program said until it ended, or until it had said where to look. */
function run(...words: readonly string[]): Promise<string> {
  const program = spawn(process.execPath, ['src/publish/run.mjs', ...words], { cwd: project });
  return new Promise((resolve) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part;
      if (said.includes('http://')) program.kill();
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('close', () => resolve(said.replace(/http:\S+/, 'http')));
  });
}

/** What two programs that begin at once say, and how many times a file has been made by them. */
async function twoAtOnce(file: string, ...words: readonly string[]) {
  const both = [0, 1].map(async () => ({ said: await run(...words), made: statSync(join(project, file)).mtimeMs }));
  const ends = await Promise.all(both);
  return { said: ends.map(({ said }) => said), times: new Set(ends.map(({ made }) => made)).size };
}

describe('two programs that begin at once where nothing has been made yet: one makes it, the other waits for it', () => {
  it('the invented towns', async () => {
    const { said, times } = await twoAtOnce('mocks/published/made-from.txt', 'mocks/publish-towns.ts');
    expect(said).toEqual(['', '']);
    expect(times).toBe(1);
    const published = readdirSync(join(project, 'mocks/published')).sort();
    expect(published).toEqual(['eksempelby', 'exempelkoping', 'exempelkoping-few', 'made-from.txt', 'tomkoping']);
  });

  it('the demonstration', async () => {
    cpSync('mocks/published', join(project, 'mocks/published'), { recursive: true });
    const { said, times } = await twoAtOnce('mocks/dist/index.html', 'src/publish/start-demo.ts', '--port', '0');
    expect(said).toEqual(Array(2).fill(expect.stringMatching(/^Tillitskompassen: http /)));
    expect(times).toBe(1);
  });
});
