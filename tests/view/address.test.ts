import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { PROVIDERS } from '#domain/units/unit.ts';
import {
  type Address,
  ALL_UNITS,
  goalPlace,
  type Place,
  planPlace,
  readAddress,
  tryingPlace,
  unitPlace,
  writeAddress,
} from '#view/address.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,59}$/);
const open = fc.array(id.map(indicatorId), { maxLength: 5 });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ page: fc.constantFrom('overview', 'goals', 'about', 'lost') }),
  fc.record({ page: fc.constant('trying'), unit: fc.option(id.map(unitId)), phase: fc.option(id) }),
  fc.record({
    page: fc.constant('plan'),
    unit: fc.option(id.map(unitId)),
    search: fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })),
  }),
  fc.record({ page: fc.constant('goal'), goal: id.map(goalId), open }),
  fc.record({ page: fc.constant('unit'), unit: id.map(unitId), open }),
  fc.record({
    page: fc.constant('units'),
    search: fc.string({ unit: 'binary', maxLength: 40 }),
    area: fc.option(id),
    provider: fc.option(fc.constantFrom(...PROVIDERS)),
  }),
);
const address = fc.record<Address>({
  place,
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  release: fc.option(id),
});

const overview: Place = { page: 'overview' };
const lost: Place = { page: 'lost' };
const searching = (search: string): Place => ({ page: 'units', search, area: null, provider: null });

describe('an address', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(address, (there) => {
        expect(readAddress(writeAddress(there))).toEqual(there);
      }),
    );
  });

  it('is read whatever it is, to something that can be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = readAddress(text);
        expect(readAddress(writeAddress(read))).toEqual(read);
      }),
    );
  });

  it('holds nothing but what an address may hold', () => {
    fc.assert(
      fc.property(address, (there) => {
        expect(writeAddress(there)).toMatch(/^#\/[\w/?=&%.+*-]*$/);
      }),
    );
  });
});

describe(readAddress, () => {
  it.each<[string, Place]>([
    ['', overview],
    ['#', overview],
    ['#/', overview],
    ['/', overview],
    ['#/?search=x', overview],
    ['#/goals', { page: 'goals' }],
    ['#/goals/', { page: 'goals' }],
    ['#goals', { page: 'goals' }],
    ['#/about', { page: 'about' }],
    ['#/goals/mota-val', goalPlace(goalId('mota-val'))],
    ['#/units/bjorken/', unitPlace(unitId('bjorken'))],
    ['#/trying', tryingPlace(null)],
    ['#/trying?phase=dare&unit=bjorken', { page: 'trying', unit: unitId('bjorken'), phase: 'dare' }],
    ['#/trying?phase=%3Cb%3E&unit=..', tryingPlace(null)],
    ['#/plan', planPlace(null)],
    ['#/plan?search=&unit=bjorken', planPlace(unitId('bjorken'))],
    ['#/plan?search=nio%20tider', { page: 'plan', unit: null, search: 'nio tider' }],
    ['#/units?area=aldre&provider=private', { page: 'units', search: '', area: 'aldre', provider: 'private' }],
  ])('%j is understood', (hash, expected) => {
    expect(readAddress(hash).place).toEqual(expected);
  });

  it.each<[string, Place]>([
    ['#/units/../x', lost],
    ['#/units/..', lost],
    ['#//units', lost],
    ['#/goals/ÅÄÖ', lost],
    ['#/goals/%C3%85', lost],
    ['#/goals/Mota', lost],
    ['#/goals/mota/edit', lost],
    ['#/unknown', lost],
    ['#/about/x', lost],
    ['#/trying/x', lost],
    ['#/plan/x', lost],
    ['#/__proto__', lost],
    ['#/units/__proto__', lost],
    ['#javascript:alert(1)', lost],
    ['javascript:alert(1)', lost],
    ['#/units/javascript:alert(1)', lost],
    ['#/goals/<script>', lost],
    [`#/units/${'a'.repeat(61)}`, lost],
    [`#/${'a/'.repeat(2500)}`, lost],
    ['#/units?area=<b>&provider=state', ALL_UNITS],
    ['#/units?area=Äldre', ALL_UNITS],
    ['#/units?search=%', searching('%')],
    ['#/units?search=%E5', searching('\uFFFD')],
    ['#/units?search=var?', searching('var?')],
    ['#/units?search=a&search=b', searching('a')],
    [`#/units?search=${'x'.repeat(5000)}`, searching('x'.repeat(80))],
    [`#/units?search=${'x'.repeat(79)}%F0%9F%8C%B2y`, searching(`${'x'.repeat(79)}🌲`)],
    ['#/goals/mota?open=A.b..javascript:x', { page: 'goal', goal: goalId('mota'), open: [indicatorId('b')] }],
  ])('%s falls back', (hash, expected) => {
    expect(readAddress(hash).place).toEqual(expected);
  });

  it.each([
    ['#/?lang=da', 'da'],
    ['#/goals?lang=en', 'en'],
    ['#/?lang=fi', null],
    ['#/?lang=DA', null],
    ['#/?lang=', null],
    ['#/?lang=__proto__', null],
    ['#/?lang=sv&lang=da', 'sv'],
    ['#/', null],
  ])('%s is read in %s', (hash, language) => {
    expect(readAddress(hash).language).toBe(language);
  });

  it.each([
    ['#/?release=2025-1', '2025-1'],
    ['#/units?search=x&lang=da&release=var-2025', 'var-2025'],
    ['#/?release=', null],
    ['#/?release=2025/1', null],
    ['#/?release=..', null],
    ['#/?release=2025-1/../2024-1', null],
    ['#/?release=Ny', null],
    [`#/?release=${'1'.repeat(61)}`, null],
    ['#/', null],
  ])('%s asks for release %s', (hash, release) => {
    expect(readAddress(hash).release).toBe(release);
  });
});
