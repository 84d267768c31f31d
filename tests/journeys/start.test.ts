import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { API_HEADERS, PAGE_HEADERS } from '#publish/serve/headers.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const program of started.splice(0)) program.kill();
});

interface Said {
  readonly out: string;
  readonly err: string;
  /** None while it is still running. */
  readonly code: number | null;
}

/** Runs npm start's program until it has said where to look, or has given up. */
function start(...words: readonly string[]): Promise<Said> {
  const program = spawn(process.execPath, ['src/publish/run.mjs', 'src/publish/start.ts', ...words]);
  started.push(program);
  let [out, err] = ['', ''];
  return new Promise((resolve) => {
    program.stderr.on('data', (part) => {
      err += part;
    });
    program.stdout.on('data', (part) => {
      out += part;
      if (out.includes('http://')) resolve({ out, err, code: null });
    });
    program.on('close', (code) => resolve({ out, err, code }));
  });
}

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('npm start', () => {
  it('shows the app and the figures of a folder, with every header', async () => {
    const { out } = await start('--data', 'mocks/towns/eksempelby', '--port', '0');
    const address = /http:\S+/.exec(out)?.[0] ?? '';
    const [page, figures] = await Promise.all([fetch(address), fetch(`${address}api/v1/organisation.json`)]);
    expect(Object.fromEntries(page.headers)).toMatchObject(lower(PAGE_HEADERS));
    expect(await page.text()).toContain('<div id="root">');
    expect(Object.fromEntries(figures.headers)).toMatchObject(lower(API_HEADERS));
    expect(await figures.json()).toMatchObject({ name: 'Eksempelby', source: { kind: 'demo' } });
  });

  it.each([
    ['a port that somebody has', () => ['--port', new URL(inject('address')).port], 1, /taken.*npm start -- --port/],
    ['a port that is none', () => ['--port', 'many'], 2, /many is not a port/],
    ['a word it does not know', () => ['--pot', '1'], 2, /Use: npm start/],
    ['a folder that is not there', () => ['--data', 'nowhere', '--port', '0'], 1, /nowhere/],
  ])('says what to do about %s', async (_, words, code, said) => {
    const end = await start(...words());
    expect(end.err).toMatch(said);
    expect(end).toMatchObject({ out: '', code });
  });
});
