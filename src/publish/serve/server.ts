import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { API_HEADERS, cacheControlOf, type Headers, PAGE_HEADERS } from './headers.ts';

/** What is served: the built app, and the figures where there are any. A demonstration has its figures inside. */
export interface Site {
  readonly app: string;
  readonly api?: string | undefined;
}

const API = '/api/v1/';

/** Looks each file up when it is asked for, so that a new build or release may come while the server runs. */
const LIVE = { dev: true, etag: true };

function send(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  send(response, { ...PAGE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.writeHead(status).end(text);
}

const notFound = (response: ServerResponse): void => refuse(response, 404, 'There is nothing at this address.\n');

/**
 * A server of plain files, with the headers that a real host should send. An address without a file is a real 404:
 * never the app instead, which would be read as figures.
 */
export function serverOf({ app, api }: Site): Server {
  const appFiles = sirv(app, {
    ...LIVE,
    extensions: ['html'],
    setHeaders: (response, path) => send(response, { ...PAGE_HEADERS, 'Cache-Control': cacheControlOf(path) }),
  });
  const apiFiles =
    api === undefined
      ? undefined
      : sirv(api, { ...LIVE, extensions: [], setHeaders: (response) => send(response, API_HEADERS) });

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET.\n');
    const { url = '/' } = request;
    if (!url.startsWith(API)) return appFiles(request, response, () => notFound(response));
    if (apiFiles === undefined) return notFound(response);
    request.url = url.slice(API.length - 1);
    return apiFiles(request, response, () => notFound(response));
  });
}

/** On this computer only: nobody else on the network can reach it. */
const HOST = '127.0.0.1';

/**
 * Starts listening, and gives the address to open. Port 0 takes any that is free.
 *
 * Throws: Error with code EADDRINUSE when somebody else has the port.
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const { port: own } = server.address() as AddressInfo;
      resolve(`http://localhost:${own}/`);
    });
  });
}
