import { http, type RequestHandler } from 'msw';
import type { File, World } from '#mocks/world.ts';
import { answer, refusal } from './answers.ts';

/** Every address of the API, wherever the app lies. */
export const API = '*/api/v1/*';

/** An address of the API as a handler wants it. */
export const api = (path: string): string => API.replace(/\*$/, path);

/** The part of an address below the API's root. @example pathIn('https://a.b/c/api/v1/series/x.json') // 'series/x.json' */
const pathIn = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/api/v1/')[1] ?? '');

/** What a town answers, changed on its way out. What it does not have is a 404, as on any host. */
export function apiHandlers(
  world: World,
  change: (file: File, path: string) => object = (file) => file,
): RequestHandler[] {
  return [
    http.get(API, async ({ request }) => {
      const path = pathIn(request.url);
      const file = await world.file(path);
      return file === null ? refusal(404, `There is no ${path} in ${world.town}.`) : answer(change(file, path));
    }),
  ];
}
