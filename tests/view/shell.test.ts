import { describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { type Address, ALL_UNITS, goalPlace, type Place, unitPlace } from '#view/address.ts';
import { LANGUAGE_CHOICES, shellView } from '#view/shell.view.ts';
import { sv } from '#words/sv.ts';
import { originOf, settingOf } from './builders.ts';
import { organisationOf } from './organisations.ts';

const overview: Place = { page: 'overview' };
const at = (place: Place, release: string | null = null): Address => ({ place, language: 'da', release });
const shell = (setting = settingOf(), more = {}) => shellView(organisationOf(more), at(overview), setting);
const releasedOn = (published: string, next?: string) => ({
  ...originOf('production'),
  release: { id: '2026-1', published, ...(next === undefined ? {} : { next }) },
});

describe(shellView, () => {
  it.each([
    ['production', null, ''],
    ['demo', sv.provenance.demo, 'DEMO'],
    ['unknown', sv.provenance.unknown, 'OKÄNT URSPRUNG'],
  ] as const)('%s figures: the warning is %s and the title begins “%s”', (provenance, warning, titleMark) => {
    expect(shell(settingOf(provenance))).toMatchObject({ warning, titleMark });
  });

  it('nothing in the organisation can take the warning away', () => {
    expect(shell(settingOf('demo'), { name: 'Höör', goalBudget: 12 }).warning).toBe(sv.provenance.demo);
  });

  it.each([
    ['2026-03-10', '2027-03-02', false],
    ['2027-03-02', '2027-03-02', false],
    ['2027-03-03', '2027-03-02', true],
    ['2026-03-10', undefined, false],
  ])('on %s, with the next release promised for %s: overdue is %s', (today, next, isOverdue) => {
    const { overdue } = shell(settingOf('production', { today, origin: releasedOn('2026-03-03', next) }));
    expect(overdue).toBe(isOverdue ? sv.overdue('3 mars 2026', '2 mars 2027') : null);
  });

  it('leaves it to others to say how old a release is that was asked for by name', () => {
    const setting = settingOf('production', { today: '2030-01-01' });
    expect(shellView(organisationOf(), at(overview), setting).overdue).not.toBeNull();
    expect(shellView(organisationOf(), at(overview, '2026-1'), setting).overdue).toBeNull();
  });

  it.each<[Place, string | null]>([
    [overview, sv.nav.overview],
    [{ page: 'goals' }, sv.nav.goals],
    [goalPlace(goalId('mota')), sv.nav.goals],
    [ALL_UNITS, sv.nav.units],
    [unitPlace(unitId('bjorken')), sv.nav.units],
    [{ page: 'about' }, sv.nav.about],
    [{ page: 'lost' }, null],
  ])('on %j the menu stands at %s', (place, current) => {
    const { nav } = shellView(organisationOf(), at(place), settingOf());
    expect(nav.filter((item) => item.current).map(({ label }) => label)).toEqual(current === null ? [] : [current]);
    expect(new Set(nav.map(({ href }) => href)).size).toBe(nav.length);
  });

  it('says whose figures, from when and from where', () => {
    expect(shell()).toMatchObject({
      organisation: 'Exempelköping',
      released: sv.released('3 mars 2026'),
      accent: null,
      footer: {
        source: sv.footer.source('Exempelköpings enkät'),
        sourceUrl: 'https://exempel.se/enkat',
        release: sv.footer.release('2026-1', '3 mars 2026'),
        here: '#/?lang=da&release=2026-1',
        contact: { text: 'Kvalitetsenheten' },
        accessibility: null,
      },
    });
  });

  it.each([
    [{}, null],
    [{ email: 'a@exempel.se' }, 'mailto:a@exempel.se'],
    [{ url: 'https://exempel.se', email: 'a@exempel.se' }, 'https://exempel.se'],
  ])('a contact with %j is reached at %s', (how, href) => {
    expect(shell(settingOf(), { contact: { name: { sv: 'Vi' }, ...how } }).footer.contactHref).toBe(href);
  });

  it('the core task stands on every page, or is missed there', () => {
    expect(shell().coreTask).toEqual({
      text: { text: 'Kraft att styra sitt liv.' },
      bearings: [{ key: 'egen-kraft', said: { text: 'Egen kraft' } }],
    });
    expect(shell(settingOf(), { coreTask: undefined }).coreTask).toBeNull();
  });
});

it('every language can be chosen, each named in itself', () => {
  expect(LANGUAGE_CHOICES.map(({ code }) => code)).toEqual([...LANGUAGES]);
  expect(LANGUAGE_CHOICES.find(({ code }) => code === 'sv')?.name).toBe(sv.language.name);
});
