import { type GoalId, goalId, ID_SHAPE, type IndicatorId, type UnitId, unitId } from '#domain/kernel/ids.ts';
import { isLanguage, type Language } from '#domain/kernel/text.ts';
import type { Provider } from '#domain/units/unit.ts';
import { idIn, isProvider, listIn, openIn, periodIn, shortened } from './address-query.ts';

/** Which page, and what is chosen on it. All of it stands in the address, so that a link opens what its sender saw. */
export type Place =
  | { readonly page: 'overview' }
  | { readonly page: 'goals' }
  | { readonly page: 'about' }
  | { readonly page: 'dialogue'; readonly status?: string }
  | { readonly page: 'lost' }
  | { readonly page: 'values'; readonly unit: UnitId | null }
  | { readonly page: 'trust'; readonly unit: UnitId | null }
  | { readonly page: 'plan'; readonly unit: UnitId | null; readonly search: string | null }
  | { readonly page: 'trying'; readonly unit: UnitId | null; readonly phase: string | null }
  | { readonly page: 'conditions'; readonly unit: UnitId | null; readonly open: readonly IndicatorId[] }
  | {
      readonly page: 'survey';
      readonly unit: UnitId | null;
      /** None: the questions that goals are read by. */
      readonly set: string | null;
      /** None: the last one. */
      readonly wave: string | null;
      readonly open: readonly IndicatorId[];
    }
  | {
      readonly page: 'voice';
      readonly unit: UnitId | null;
      readonly state: string | null;
      readonly value: string | null;
      readonly goal: string | null;
    }
  | {
      readonly page: 'meeting';
      /** Which goals, in which units, in the order they are told of: see meeting/programme.ts. None: all, in their own order. */
      readonly goals: string | null;
      /** Which parts are left out. */
      readonly without: string | null;
      /** Which screen is shown, from 1. None: the meeting is being prepared. */
      readonly step: string | null;
    }
  /** None of both: the whole. */
  | { readonly page: 'appendix'; readonly goal: string | null; readonly unit: UnitId | null }
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
/** None: the whole municipality. */
export const surveyPlace = (unit: UnitId | null, set: string | null = null): Place => ({
  page: 'survey',
  unit,
  set,
  wave: null,
  open: [],
});
export const voicePlace = (unit: UnitId | null, state: string | null = null): Place => ({
  page: 'voice',
  unit,
  state,
  value: null,
  goal: null,
});
export const trustPlace = (unit: UnitId | null): Place => ({ page: 'trust', unit });
export const tryingPlace = (unit: UnitId | null): Place => ({ page: 'trying', unit, phase: null });
export const meetingPlace = (step: string | null = null): Place => ({
  page: 'meeting',
  goals: null,
  without: null,
  step,
});
export const appendixPlace = (goal: GoalId | null, unit: UnitId | null): Place => ({ page: 'appendix', goal, unit });
export const planPlace = (unit: UnitId | null): Place => ({ page: 'plan', unit, search: null });
export const conditionsPlace = (unit: UnitId | null): Place => ({ page: 'conditions', unit, open: [] });
export const valuesPlace = (unit: UnitId | null): Place => ({ page: 'values', unit });
export const goalPlace = (goal: GoalId): Place => ({ page: 'goal', goal, open: [] });
export const unitPlace = (unit: UnitId): Place => ({ page: 'unit', unit, open: [] });

/** Pages about the whole or one unit, which is chosen on the page. */
function listeningFrom(page: string, query: URLSearchParams): Place | null {
  const raw = idIn(query, 'unit');
  const unit = raw === null ? null : unitId(raw);
  const chosen = (name: string) => idIn(query, name);
  switch (page) {
    case 'values':
    case 'trust':
      return { page, unit };
    case 'trying':
      return { page, unit, phase: chosen('phase') };
    case 'plan':
      return { page, unit, search: shortened(query.get('search') ?? '') || null };
    case 'dialogue': {
      const status = chosen('status');
      return status === null ? { page } : { page, status };
    }
    case 'conditions':
      return { page, unit, open: openIn(query) };
    case 'appendix':
      return { page, goal: chosen('goal'), unit };
    case 'meeting':
      return { page, goals: listIn(query, 'goals'), without: listIn(query, 'without'), step: chosen('step') };
    case 'survey':
      return { page, unit, set: chosen('set'), wave: periodIn(query), open: openIn(query) };
    case 'voice':
      return { page, unit, state: chosen('state'), value: chosen('value'), goal: chosen('goal') };
    default:
      return null;
  }
}

function placeFrom(path: readonly string[], query: URLSearchParams): Place {
  const [page = '', id, ...more] = path;
  if (more.length > 0) return { page: 'lost' };
  if (page === '' && id === undefined) return { page: 'overview' };
  if (page === 'goals' && id === undefined) return { page: 'goals' };
  if (page === 'about' && id === undefined) return { page };
  const listening = id === undefined ? listeningFrom(page, query) : null;
  if (listening !== null) return listening;
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
  if (('unit' in place && place.page !== 'unit') || place.page === 'meeting') {
    const { page: _, open: __, ...chosen } = { open: [], ...place };
    for (const [name, value] of Object.entries(chosen)) if (value !== null) query.set(name, value);
  }
  if (place.page === 'dialogue' && place.status !== undefined) query.set('status', place.status);
  if ('open' in place && place.open.length > 0) query.set('open', place.open.join('.'));
  if (language !== null) query.set('lang', language);
  if (release !== null) query.set('release', release);
  const search = query.toString();
  return `#${pathOf(place)}${search === '' ? '' : `?${search}`}`;
}
