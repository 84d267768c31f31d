import {
  type GoalId,
  goalId,
  ID_SHAPE,
  type IndicatorId,
  indicatorId,
  type UnitId,
  unitId,
} from '#domain/kernel/ids.ts';
import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { PROVIDERS, type Provider } from '#domain/units/unit.ts';

/** Which page, and what is chosen on it. All of it stands in the address, so that a link opens what its sender saw. */
export type Place =
  | { readonly page: 'overview' }
  | { readonly page: 'goals' }
  | { readonly page: 'values' }
  | { readonly page: 'about' }
  | { readonly page: 'lost' }
  | { readonly page: 'goal'; readonly goal: GoalId; readonly open: readonly IndicatorId[] }
  | { readonly page: 'unit'; readonly unit: UnitId; readonly open: readonly IndicatorId[] }
  | {
      readonly page: 'units';
      readonly search: string;
      readonly area: string | null;
      readonly provider: Provider | null;
    };

export interface Address {
  readonly place: Place;
  /** None: the municipality's own language. */
  readonly language: Language | null;
  /** None: the newest, whichever that is when the link is opened. */
  readonly release: string | null;
}

export const ALL_UNITS: Place = { page: 'units', search: '', area: null, provider: null };
export const goalPlace = (goal: GoalId): Place => ({ page: 'goal', goal, open: [] });
export const unitPlace = (unit: UnitId): Place => ({ page: 'unit', unit, open: [] });

/** Characters. Longest search text that is kept; nobody types more, and a link should stay a link. */
const LONGEST_SEARCH = 80;

/** Cut between whole characters, never in the middle of one. */
const shortened = (text: string): string => [...text].slice(0, LONGEST_SEARCH).join('');

const openIn = (query: URLSearchParams): IndicatorId[] =>
  (query.get('open') ?? '')
    .split('.')
    .filter((id) => ID_SHAPE.test(id))
    .map(indicatorId);

function idIn(query: URLSearchParams, name: string): string | null {
  const raw = query.get(name) ?? '';
  return ID_SHAPE.test(raw) ? raw : null;
}

const isProvider = (raw: string | null): raw is Provider => (PROVIDERS as readonly (string | null)[]).includes(raw);

function placeFrom(path: readonly string[], query: URLSearchParams): Place {
  const [page = '', id, ...more] = path;
  if (more.length > 0) return { page: 'lost' };
  if (page === '' && id === undefined) return { page: 'overview' };
  if (page === 'goals' && id === undefined) return { page: 'goals' };
  if ((page === 'about' || page === 'values') && id === undefined) return { page };
  if (page === 'units' && id === undefined) {
    const provider = query.get('provider');
    return {
      page: 'units',
      search: shortened(query.get('search') ?? ''),
      area: idIn(query, 'area'),
      provider: isProvider(provider) ? provider : null,
    };
  }
  if (id === undefined || !ID_SHAPE.test(id)) return { page: 'lost' };
  if (page === 'goals') return { page: 'goal', goal: goalId(id), open: openIn(query) };
  return page === 'units' ? { page: 'unit', unit: unitId(id), open: openIn(query) } : { page: 'lost' };
}

/**
 * Reads the part of an address after #. What can not be read falls back, so that an old link never breaks.
 *
 * Missing: an empty address is the overview.
 *
 * @example readAddress('#/units/hemtjanst?lang=da') // { place: { page: 'unit', unit: 'hemtjanst', open: [] }, language: 'da', release: null }
 */
export function readAddress(hash: string): Address {
  const [path = '', ...search] = hash.replace(/^#?\/?/, '').split('?');
  const query = new URLSearchParams(search.join('?'));
  const language = query.get('lang') ?? '';
  return {
    place: placeFrom(path.replace(/\/$/, '').split('/'), query),
    language: isLanguage(language) ? language : null,
    release: idIn(query, 'release'),
  };
}

function pathOf(place: Place): string {
  switch (place.page) {
    case 'overview':
      return '/';
    case 'goal':
      return `/goals/${place.goal}`;
    case 'unit':
      return `/units/${place.unit}`;
    default:
      return `/${place.page}`;
  }
}

/** Writes an address that readAddress reads back. @example writeAddress({ place: { page: 'goals' }, language: null, release: null }) // '#/goals' */
export function writeAddress({ place, language, release }: Address): string {
  const query = new URLSearchParams();
  if (place.page === 'units') {
    if (place.search !== '') query.set('search', place.search);
    if (place.area !== null) query.set('area', place.area);
    if (place.provider !== null) query.set('provider', place.provider);
  }
  if ((place.page === 'goal' || place.page === 'unit') && place.open.length > 0)
    query.set('open', place.open.join('.'));
  if (language !== null) query.set('lang', language);
  if (release !== null) query.set('release', release);
  const search = query.toString();
  return `#${pathOf(place)}${search === '' ? '' : `?${search}`}`;
}
