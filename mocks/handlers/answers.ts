import { HttpResponse } from 'msw';

/** Says on every answer who gave it, so that nothing real can be taken for it. */
const MARK = { 'x-data-source': 'mock' };

/** The figures, as a host would send them. */
export const answer = (file: object) =>
  HttpResponse.json(file, { headers: { ...MARK, 'content-type': 'application/json; charset=utf-8' } });

/** Something else than figures: a page, or a few words. */
export const refusal = (status: number, text: string, headers: Record<string, string> = {}) =>
  new HttpResponse(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...MARK, ...headers } });
