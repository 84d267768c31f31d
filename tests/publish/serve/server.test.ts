import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_HEADERS, PAGE_HEADERS } from '#publish/serve/headers.ts';
import { listen, serverOf } from '#publish/serve/server.ts';

const FILES = {
  'app/index.html': '<!doctype html><title>app</title>',
  'app/assets/index-abc123.js': 'export {};',
  'app/mockServiceWorker.js': '',
  'api/organisation.json': '{"name":"Exempelköping"}',
  'api/series/hjalp.json': '{}',
  'secret.txt': 'secret',
};

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const servers: Server[] = [];

async function start(api: string | undefined): Promise<string> {
  const server = serverOf({ app: join(folder, 'app'), api });
  servers.push(server);
  return listen(server, 0);
}

let site = '';
let demo = '';
beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  [site, demo] = await Promise.all([start(join(folder, 'api')), start(undefined)]);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const headersOf = (response: Response) => Object.fromEntries(response.headers);
const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe(serverOf, () => {
  it.each([
    ['', { ...PAGE_HEADERS, 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }],
    ['?cleared=', { ...PAGE_HEADERS, 'Cache-Control': 'no-cache' }],
    ['assets/index-abc123.js', { ...PAGE_HEADERS, 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['mockServiceWorker.js', { ...PAGE_HEADERS, 'Cache-Control': 'no-store' }],
    ['api/v1/organisation.json', API_HEADERS],
    ['api/v1/series/hjalp.json', API_HEADERS],
  ])('/%s comes with its headers', async (path, headers) => {
    const response = await fetch(site + path);
    expect(response.status).toBe(200);
    expect(headersOf(response)).toMatchObject(lower(headers));
  });

  it('gives the figures as they were published', async () => {
    const response = await fetch(`${site}api/v1/organisation.json`);
    expect(await response.json()).toEqual({ name: 'Exempelköping' });
  });

  it.each([
    'goals',
    'organisation.json',
    'assets/gone.js',
    'api/v1/',
    'api/v1/gone.json',
    'api/v1/organisation',
    'api/v1/..%2f..%2fsecret.txt',
    '..%2fsecret.txt',
    'api/organisation.json',
  ])('/%s is not there, and no page stands in for it', async (path) => {
    const response = await fetch(site + path);
    expect(response.status).toBe(404);
    expect(headersOf(response)).toMatchObject({ ...lower(PAGE_HEADERS), 'content-type': 'text/plain; charset=utf-8' });
    expect(await response.text()).not.toMatch(/<|secret/);
  });

  it('goes on when files come and go under it', async () => {
    const file = join(folder, 'api/late.json');
    expect((await fetch(`${site}api/v1/late.json`)).status).toBe(404);
    writeFileSync(file, '{"late":true}');
    expect(await (await fetch(`${site}api/v1/late.json`)).json()).toEqual({ late: true });
    rmSync(file);
    expect((await fetch(`${site}api/v1/late.json`)).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await fetch(site, { method })).status).toBe(405);
  });

  it('holds a demonstration to the same policy, and gives it no figures', async () => {
    expect(headersOf(await fetch(demo))).toMatchObject(lower(PAGE_HEADERS));
    expect((await fetch(`${demo}api/v1/organisation.json`)).status).toBe(404);
  });

  it('says when somebody else has the port', async () => {
    const { port } = new URL(site);
    await expect(listen(serverOf({ app: folder }), Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
