import { HttpResponse } from 'msw';

/** Says on every answer who gave it, so that nothing real can be taken for it. */
const MARK = { 'x-data-source': 'mock' };

const claimsToBeReal = (file: object): boolean =>
  'source' in file && JSON.stringify(file.source).includes('"kind":"production"');

/**
 * The figures, as a host would send them. Only a test lets them claim to be real: they then come unmarked, as from a
 * real host. A demonstration refuses such figures before they are sent.
 */
export const answer = (file: object) =>
  HttpResponse.json(file, {
    headers: { ...(claimsToBeReal(file) ? {} : MARK), 'content-type': 'application/json; charset=utf-8' },
  });

/** Something else than figures: a page, or a few words. */
export const refusal = (status: number, text: string, headers: Record<string, string> = {}) =>
  new HttpResponse(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...MARK, ...headers } });
