import { ID_SHAPE, type IndicatorId, indicatorId } from '#domain/kernel/ids.ts';
import { PERIOD_SHAPE } from '#domain/kernel/period.ts';
import { PROVIDERS, type Provider } from '#domain/units/unit.ts';

/** What may stand after the ? of an address, each as it is read: what can not be read is as if it were not there. */

/** Characters. Longest search text that is kept; nobody types more, and a link should stay a link. */
const LONGEST_SEARCH = 80;

/** Cut between whole characters, never in the middle of one. */
export const shortened = (text: string): string => [...text].slice(0, LONGEST_SEARCH).join('');

export const openIn = (query: URLSearchParams): IndicatorId[] =>
  (query.get('open') ?? '')
    .split('.')
    .filter((id) => ID_SHAPE.test(id))
    .map(indicatorId);

export function idIn(query: URLSearchParams, name: string): string | null {
  const raw = query.get(name) ?? '';
  return ID_SHAPE.test(raw) ? raw : null;
}

export function periodIn(query: URLSearchParams): string | null {
  const raw = query.get('wave') ?? '';
  return PERIOD_SHAPE.test(raw) ? raw : null;
}

export const isProvider = (raw: string | null): raw is Provider =>
  (PROVIDERS as readonly (string | null)[]).includes(raw);

/** Ids with . and _ between them; longer than any meeting is no list. */
const LIST = /^[a-z0-9][a-z0-9._-]{0,1999}$/;

export function listIn(query: URLSearchParams, name: string): string | null {
  const raw = query.get(name) ?? '';
  return LIST.test(raw) ? raw : null;
}
