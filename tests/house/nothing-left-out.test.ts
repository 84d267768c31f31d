import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = resolve('.ci/nothing-left-out.mjs');

/** A project in a folder that is called tests, as any folder may be. */
const above = realpathSync(mkdtempSync(join(tmpdir(), 'left-out-')));
const project = join(above, 'tests/project');
const FILES = ['tests/query/one.test.ts', 'tests/query/deep/two.test.ts', 'tests/pages/three.test.tsx'];

beforeAll(() => {
  for (const file of [...FILES, 'tests/query/no-test.ts', 'tests/bench/bench.ts']) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), '');
  }
});
afterAll(() => rmSync(above, { recursive: true }));

type Results = Readonly<Record<string, readonly string[]>>;
const ALL: Results = Object.fromEntries(FILES.map((file) => [file, ['passed', 'passed']]));

/** What the guard says of a report with these results, by file. */
function guard(results: Results): { code: number | null; said: string } {
  const testResults = Object.entries(results).map(([file, statuses]) => ({
    name: join(project, file),
    assertionResults: statuses.map((status, at) => ({ fullName: `test ${at}`, status })),
  }));
  writeFileSync(join(project, 'report.json'), JSON.stringify({ testResults }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'report.json'], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

const without = (file: string): Results => Object.fromEntries(Object.entries(ALL).filter(([name]) => name !== file));

describe('the guard of the last check', () => {
  it('lets a report pass in which every test ran, and counts them by room', () => {
    expect(guard(ALL)).toEqual({ code: 0, said: 'pages 2, query 4\n' });
  });

  it.each<[string, Results, string]>([
    ['a room is missing', without('tests/pages/three.test.tsx'), 'no test ran in tests/pages/three.test.tsx'],
    ['a file is missing', without('tests/query/deep/two.test.ts'), 'no test ran in tests/query/deep/two.test.ts'],
    ['a file is empty', { ...ALL, 'tests/query/one.test.ts': [] }, 'no test ran in tests/query/one.test.ts'],
    [
      'a test was left out',
      { ...ALL, 'tests/query/one.test.ts': ['passed', 'pending'] },
      'pending: tests/query/one.test.ts, test 1',
    ],
    [
      'a test failed',
      { ...ALL, 'tests/query/one.test.ts': ['failed', 'passed'] },
      'failed: tests/query/one.test.ts, test 0',
    ],
  ])('notices that %s', (_, results, said) => {
    expect(guard(results)).toEqual({ code: 1, said: expect.stringContaining(`${said}\n`) });
  });
});
