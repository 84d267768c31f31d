import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import type { FigureInput } from '#view/head.view.ts';
import { goalGroups, headlineView, valuesSentence } from '#view/overview.view.ts';
import { sv } from '#words/sv.ts';
import { questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const unitName = { sv: 'Hela kommunen' };
const LOW = [140, 30, 30] as const;
const HIGH = [180, 10, 10] as const;
const COLUMNS = {
  up: surveyOf([LOW, HIGH]),
  down: surveyOf([HIGH, LOW]),
  steady: surveyOf([
    [800, 100, 100],
    [805, 100, 95],
  ]),
  few: surveyOf([
    [8, 4, 3],
    [10, 3, 2],
  ]),
  withheld: surveyOf([LOW, 'suppressed']),
};
type Kind = keyof typeof COLUMNS;

const figure = (kind: Kind, more = {}): FigureInput => ({
  column: COLUMNS[kind],
  indicator: questionOf(more),
  unitName,
});

/** The same of another indicator. */
const apart = (input: FigureInput, at: number): FigureInput => ({
  ...input,
  indicator: { ...input.indicator, id: indicatorId(`fraga-${at}`) },
});

const SIX = sv.overview.chance(6, 0.12);

describe(headlineView, () => {
  it.each<{ goals: Kind[]; title: string }>([
    { goals: ['up', 'down', 'steady', 'few'], title: sv.overview.moved(2, 4) },
    { goals: ['few', 'withheld', 'steady'], title: sv.overview.moved(0, 3) },
    { goals: ['up'], title: sv.overview.one(true) },
    { goals: ['steady'], title: sv.overview.one(false) },
  ])('$goals: $title', ({ goals, title }) => {
    expect(
      headlineView(
        goals.map((goal) => figure(goal)),
        [],
        setting,
      ).title,
    ).toBe(title);
  });

  it('counts a move that is neither good nor bad, and none before its time', () => {
    const neutral = figure('up', { direction: 'neutral' });
    const early = { ...figure('up'), noVerdictBefore: '2027-01-01' };
    expect(headlineView([neutral, early], [], setting).title).toBe(sv.overview.moved(1, 2));
  });

  it.each<{ goals: Kind[]; further: Kind[]; chance: string | null }>([
    { goals: ['steady', 'up'], further: Array.from({ length: 98 }, () => 'few'), chance: sv.overview.chance(100, 2) },
    { goals: ['up', 'withheld', 'few', 'few'], further: ['withheld', 'down', 'up', 'few'], chance: SIX },
    // Five at one in fifty: in less than one of ten such pages would chance move any.
    { goals: ['steady', 'withheld'], further: ['up', 'up', 'up', 'up'], chance: null },
    { goals: ['withheld'], further: [], chance: null },
    { goals: [], further: [], chance: null },
  ])('$goals and $further: $chance', ({ goals, further, chance }) => {
    const kinds = [...goals, ...further].map((kind, at) => apart(figure(kind), at));
    expect(headlineView(kinds.slice(0, goals.length), kinds.slice(goals.length), setting).chance).toBe(chance);
  });

  it('counts a figure once that a goal is read by and users are asked about', () => {
    const shown = Array.from({ length: 7 }, (_, at) => apart(figure('up'), at));
    expect(headlineView(shown.slice(0, 2), shown.slice(0, 5), setting).chance).toBeNull();
    expect(headlineView(shown.slice(0, 2), shown, setting).chance).toBe(sv.overview.chance(7, 0.14));
  });

  it('does not call it seldom what happens on one page of six', () => {
    expect(SIX).toBe('Av de 6 siffror på sidan som kan jämföras kan slumpen ensam flytta någon så att det märks.');
  });
});

describe(goalGroups, () => {
  const grouped = (kinds: (Kind | null)[]) =>
    goalGroups(
      kinds.map((kind) => (kind === null ? null : figure(kind))),
      setting,
    ).map(({ group, title, goals }) => [group, title, goals]);
  const { group } = sv.overview;

  it.each<{ kinds: (Kind | null)[]; groups: unknown }>([
    {
      kinds: ['few', 'down', 'steady', null, 'up', 'withheld', 'up'],
      groups: [
        ['moved', group.moved, [4, 6, 1]],
        ['ask', group.ask, [2]],
        ['unknown', group.unknown, [0, 3, 5]],
      ],
    },
    { kinds: ['steady', 'steady'], groups: [['ask', group.ask, [0, 1]]] },
    { kinds: [null], groups: [['unknown', group.unknown, [0]]] },
    { kinds: [], groups: [] },
  ])('$kinds are read by what may be said of them, in their own order', ({ kinds, groups }) => {
    expect(grouped(kinds)).toEqual(groups);
  });

  it('what is too early can not be known yet, and what is neither good nor bad has moved', () => {
    const early = { ...figure('up'), noVerdictBefore: '2027-01-01' };
    const neutral = figure('down', { direction: 'neutral' });
    expect(goalGroups([early, neutral], setting).map(({ group: name, goals }) => [name, goals])).toEqual([
      ['moved', [1]],
      ['unknown', [0]],
    ]);
  });
});

describe(valuesSentence, () => {
  const sentence = (kinds: Kind[], more = {}) =>
    valuesSentence(
      kinds.map((kind) => figure(kind, more)),
      unitName,
      setting,
    );
  const counted = (better: number, worse: number, steady: number, unknown: number) =>
    sv.overview.valuesSentence({ better, worse, steady, unknown });

  it.each<{ kinds: Kind[]; said: string }>([
    { kinds: ['up', 'up', 'down', 'steady', 'few', 'withheld'], said: counted(2, 1, 1, 2) },
    { kinds: ['up', 'down'], said: counted(1, 1, 0, 0) },
    { kinds: ['steady'], said: counted(0, 0, 1, 0) },
    { kinds: [], said: sv.overview.valuesNone },
  ])('$kinds: $said', ({ kinds, said }) => {
    expect(sentence(kinds)).toBe(said);
  });

  it.each(['lower', 'neutral'] as const)('counts more good answers as more, also where %s is wanted', (direction) => {
    expect(sentence(['up', 'down', 'down'], { direction })).toBe(counted(1, 2, 0, 0));
  });

  it('never makes one figure of them: no share, no mean, no score', () => {
    expect(sentence(['up', 'down', 'steady', 'few', 'withheld'])).not.toMatch(/[\d%]/);
  });

  it('each kind is told on its own: good in one never outweighs bad in another', () => {
    const [both, neither] = [sentence(['up', 'down']), sentence(['steady', 'steady'])];
    expect(both).not.toBe(neither);
    expect(sentence(['up', 'down', 'steady'])).not.toBe(sentence(['steady', 'steady', 'steady']));
  });
});
