import { describe, expect, it } from 'vitest';
import type { Value, ValueBase } from '#domain/goals/vocabulary.ts';
import { indicatorId, practiceId, unitId, valueId } from '#domain/kernel/ids.ts';
import { trustPlace } from '#view/address.ts';
import type { Pair } from '#view/profile.view.ts';
import { valuesView } from '#view/values.view.ts';
import { sv } from '#words/sv.ts';
import { originOf, questionOf, settingOf, surveyOf } from './builders.ts';
import { activeGoal, unitOf } from './organisations.ts';

const respect: Value = {
  id: valueId('respekt'),
  name: { sv: 'Respekt' },
  text: { sv: 'Alla har lika värde.' },
  practices: [{ id: practiceId('halsa'), text: { sv: 'Vi hälsar.' } }],
};
const courage: Value = { id: valueId('mod'), name: { da: 'Mod' }, practices: [] };

const listener = (id: string, more: Parameters<typeof questionOf>[0]): Pair => ({
  indicator: questionOf({ id: indicatorId(id), name: { sv: id }, ...more }),
  column: surveyOf([
    [140, 30, 30],
    [180, 10, 10],
  ]),
});
const PAIRS = [
  listener('b', { practices: [practiceId('halsa')] }),
  listener('none', {}),
  listener('a', { values: [valueId('respekt')] }),
  listener('both', { values: [valueId('respekt')], practices: [practiceId('halsa')] }),
];

const base = { name: { sv: 'Vår värdegrund' }, values: [respect, courage] };
const root = { id: unitId('kommunen'), name: { sv: 'Kommunen' } };
const view = (valueBase: ValueBase = base, pairs = PAIRS) => valuesView(valueBase, pairs, root, settingOf());

describe(valuesView, () => {
  it('each value, the practice that shows it and what listens to it, in their own order', () => {
    const value = view()?.values[0];
    expect(value).toMatchObject({
      key: 'respekt',
      name: { text: 'Respekt' },
      text: { text: 'Alla har lika värde.' },
      practices: [{ key: 'halsa', text: { text: 'Vi hälsar.' } }],
    });
    expect(value?.listeners.map(({ key }) => key)).toEqual(['b', 'a', 'both']);
  });

  it('what listens says what it hears, and leads to the figures', () => {
    expect(view()?.values[0]?.listeners[0]).toEqual({
      key: 'b',
      name: { text: 'b' },
      href: '#/units/kommunen',
      mark: { shape: 'up', tone: 'improvement' },
      verdict: sv.verdict.direction.improving,
      latest: '90\u00a0% goda svar (85–93), 200 svar, 2025',
    });
  });

  it('what listens says when it last heard anything, where that is long ago', () => {
    const origin = originOf('production');
    const old = settingOf('production', {
      origin: { ...origin, release: { ...origin.release, published: '2028-03-03' } },
    });
    expect(valuesView(base, PAIRS, root, old)?.values[0]?.listeners[0]?.verdict).toBe(
      'Ingen siffra för den senaste perioden. Den senaste siffran är från 2025. Inget nyare har kommit.',
    );
  });

  it.each([
    [4, null],
    [5, null],
    [6, sv.caution.chance(6, 0.12)],
    [30, sv.caution.chance(30, 0.6)],
  ])('%i that listen, each to two values: what chance does to them is said once', (count, chance) => {
    const both = { ...courage, practices: [{ id: practiceId('trotsa'), text: { sv: 'Vi säger ifrån.' } }] };
    const heard = { values: [valueId('respekt')], practices: [practiceId('trotsa')] };
    const pairs = Array.from({ length: count }, (_, at) => listener(`fraga-${at}`, heard));
    const shown = view({ ...base, values: [respect, both] }, [...pairs, listener('unheard', {})]);
    expect(shown?.values.map(({ listeners }) => listeners.length)).toEqual([count, count]);
    expect(shown?.chance).toBe(chance);
  });

  it('a value that is only named stands open, and is not hidden', () => {
    expect(view()?.values[1]).toEqual({
      key: 'mod',
      name: { text: 'Mod', lang: 'da' },
      text: null,
      practices: [],
      listeners: [],
      unheard: sv.values.unheard,
    });
  });

  it.each([
    ['some', PAIRS, 1],
    ['all', [...PAIRS, listener('c', { values: [valueId('mod')] })], 2],
    ['none', [], 0],
  ])('says how many are listened to: %s', (_name, pairs, heard) => {
    expect(view(base, pairs)?.heard).toBe(sv.values.heard(heard, 2));
  });

  it('leads to where the figure stands, when that is not the page of the unit', () => {
    const around = { indicators: PAIRS.map(({ indicator }) => indicator), goals: [], placeOf: () => trustPlace(null) };
    expect(valuesView(base, PAIRS, root, settingOf(), around)?.values[0]?.listeners[0]?.href).toBe('#/trust');
  });

  it.each([
    [unitOf('ekan', 'kommunen'), sv.values.unheardHere],
    [unitOf('kommunen'), sv.values.unheardWhole],
  ])('tells a value that nobody hears from one that is not heard here', (unit, unheard) => {
    const around = { indicators: PAIRS.map(({ indicator }) => indicator), goals: [], placeOf: () => trustPlace(null) };
    const shown = valuesView(base, [], unit, settingOf(), around);
    expect(shown?.values.map((value) => value.unheard)).toEqual([unheard, sv.values.unheard]);
    expect(shown?.heard).toBe(sv.values.heard(1, 2));
  });

  it('says how many goals and indicators belong to a value', () => {
    const goals = [['a'], ['none', 'b'], ['a', 'none'], ['none'], []].map((ids) =>
      activeGoal({ indicators: ids.map(indicatorId) }),
    );
    const indicators = PAIRS.map(({ indicator }) => indicator);
    const around = { indicators, goals, placeOf: () => trustPlace(null) };
    expect(valuesView(base, [], root, settingOf(), around)?.tied).toBe(
      '3 av 5 mål och 3 av 4 mått hör till ett värde.',
    );
    expect(view(base, [])?.tied).toBeNull();
  });

  it('says once what is tied to every value, and lets it stand for none of them', () => {
    const anchored = listener('forankring', { values: [valueId('respekt'), valueId('mod')], aspect: 'conditions' });
    const shown = view(base, [anchored]);
    expect(shown?.throughout.map(({ key }) => key)).toEqual(['forankring']);
    expect(shown?.values.map((value) => value.unheard)).toEqual([sv.values.unheard, sv.values.unheard]);
    expect(shown?.tied).toBe('1 av 1 mått hör till ett värde.');
    expect(view({ ...base, values: [respect] }, [anchored])?.throughout).toEqual([]);
  });

  it('says when it was adopted and by whom, where that is known', () => {
    const adopted = { date: '2019-11-25', bodies: [{ sv: 'Kommunfullmäktige' }, { sv: 'Socialnämnden' }] };
    expect(view({ ...base, adopted })?.adopted).toBe(
      sv.values.adopted('25 november 2019', 'Kommunfullmäktige och Socialnämnden'),
    );
    expect(view()).toMatchObject({ title: { text: 'Vår värdegrund' }, adopted: null });
  });

  it('is not there where there is none', () => {
    expect(valuesView(undefined, PAIRS, root, settingOf())).toBeNull();
  });
});
