import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { API_HEADERS, PAGE_HEADERS } from '#publish/serve/headers.ts';
import { addressIn, programOf } from './program.ts';

const start = programOf('start');
const demo = programOf('demo');

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('npm start', () => {
  it('shows the app and the figures of a folder, with every header', async () => {
    const said = await start('mocks/towns/eksempelby', '--port', '0');
    expect(said.err).not.toContain('organisation.yaml siger');
    const address = addressIn(said);
    const [page, figures] = await Promise.all([fetch(address), fetch(`${address}api/v1/organisation.json`)]);
    expect(Object.fromEntries(page.headers)).toMatchObject(lower(PAGE_HEADERS));
    expect(await page.text()).toContain('<div id="root">');
    expect(Object.fromEntries(figures.headers)).toMatchObject(lower(API_HEADERS));
    expect(await figures.json()).toMatchObject({ name: 'Eksempelby', source: { kind: 'demo' } });
  });

  it('shows what has been published, as it is', async () => {
    const address = addressIn(await start('--api', 'mocks/published/exempelkoping', '--port', '0'));
    const figures = await fetch(`${address}api/v1/organisation.json`);
    expect(await figures.text()).toBe(readFileSync('mocks/published/exempelkoping/organisation.json', 'utf8'));
  });

  it.each<[string, string[], RegExp]>([
    ['a folder that is not there', ['nowhere'], /Mappen «nowhere» finns inte\.\nThere is no folder “nowhere”\./],
    ['a folder that is not published', ['--api', 'docs'], /«docs» är ingen publicerad utgåva.*“docs” is no published/s],
    ['two folders', ['docs', '--api', 'docs'], /inte båda.*not both/s],
  ])('says what to do about %s', async (_, words, said) => {
    const end = await start(...words, '--port', '0');
    expect(end).toMatchObject({ out: '', code: 2, err: expect.stringMatching(said) });
  });
});

describe('npm run demo', () => {
  it('shows the demonstration at the port that was chosen', async () => {
    const page = await fetch(addressIn(await demo('--port', '0')));
    expect(Object.fromEntries(page.headers)).toMatchObject(lower(PAGE_HEADERS));
  });
});

describe.each([
  ['npm start', start],
  ['npm run demo', demo],
])('%s', (command, program) => {
  it.each<[string, () => string[], number, RegExp]>([
    ['a port that somebody has', () => ['--port', new URL(inject('address')).port], 1, /har redan port.*-- --port \d/],
    ['a port that is none', () => ['--port', 'many'], 2, /«many» är ingen port.*“many” is not a port/s],
    ['a word it does not know', () => ['--abc'], 2, /«--abc» går inte att välja.*“--abc” can not be chosen/s],
  ])('says what to do about %s, and no more', async (_, words, code, said) => {
    const end = await program(...words());
    expect(end.err).toMatch(said);
    expect(end.err).toContain(`${command} -- `);
    expect(end.err).not.toContain('    at ');
    expect(end).toMatchObject({ out: '', code });
  });

  it('says how it is written when asked', async () => {
    const end = await program('--help');
    expect(end).toMatchObject({ out: expect.stringContaining(`Så här: ${command} -- [`), err: '', code: 0 });
  });
});
