import { describe, expect, it } from 'vitest';
import type { Value, ValueBase } from '#domain/goals/vocabulary.ts';
import { indicatorId, practiceId, unitId, valueId } from '#domain/kernel/ids.ts';
import type { Pair } from '#view/profile.view.ts';
import { valuesView } from '#view/values.view.ts';
import { sv } from '#words/sv.ts';
import { originOf, questionOf, settingOf, surveyOf } from './builders.ts';

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
    });
  });

  it('what listens says when it last heard anything, where that is long ago', () => {
    const origin = originOf('production');
    const old = settingOf('production', {
      origin: { ...origin, release: { ...origin.release, published: '2028-03-03' } },
    });
    expect(valuesView(base, PAIRS, root, old)?.values[0]?.listeners[0]?.verdict).toBe(
      'Till och med 2025: tydlig förbättring – mer än slumpen brukar ge. Den senaste siffran är från 2025. Inget nyare har kommit.',
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
    });
  });

  it.each([
    ['some', PAIRS, 1],
    ['all', [...PAIRS, listener('c', { values: [valueId('mod')] })], 2],
    ['none', [], 0],
  ])('says how many are listened to: %s', (_name, pairs, heard) => {
    expect(view(base, pairs)?.heard).toBe(sv.values.heard(heard, 2));
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
