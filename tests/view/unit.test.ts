import { describe, expect, it } from 'vitest';
import type { Aspect } from '#domain/feedback/indicator.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import { groupsOf } from '#view/groups.ts';
import { unitView } from '#view/unit.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, settingOf, surveyOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const word = (date: string, text: string) => ({ date, by: { sv: 'Enhetschefen' }, text: { sv: text } });

describe(unitView, () => {
  const home = unitOf('hemmet', 'aldre', {
    name: { sv: 'Hemmet' },
    kind: { sv: 'särskilt boende' },
    words: [word('2024-05-01', 'Äldre'), word('2026-01-10', 'Senast'), word('2025-02-02', 'Mellan')],
  });
  const tree = treeOf(unitOf('aldre', 'kommunen'), home, unitOf('z', 'hemmet'), unitOf('a', 'hemmet'));
  const view = unitView(home, tree, settingOf());

  it('stands under those above it, from the top, and over those below it, in their own order', () => {
    expect(view.path).toEqual([
      { key: 'kommunen', name: { text: 'kommunen' }, href: '#/units/kommunen' },
      { key: 'aldre', name: { text: 'aldre' }, href: '#/units/aldre' },
    ]);
    expect(view.below.map(({ key, href }) => [key, href])).toEqual([
      ['z', '#/units/z'],
      ['a', '#/units/a'],
    ]);
    expect(view.facts).toEqual([{ text: 'särskilt boende' }]);
  });

  it('has the word itself, the latest first, by a role and with its day', () => {
    expect(view.words.map(({ text, by }) => [text.text, by])).toEqual([
      ['Senast', sv.unit.wordBy('Enhetschefen', '10 januari 2026')],
      ['Mellan', sv.unit.wordBy('Enhetschefen', '2 februari 2025')],
      ['Äldre', sv.unit.wordBy('Enhetschefen', '1 maj 2024')],
    ]);
    expect(home.words[0]?.date).toBe('2024-05-01');
  });

  it('the whole has nothing above it', () => {
    expect(unitView(tree.root, tree, settingOf())).toMatchObject({ path: [], words: [], facts: [] });
  });
});

describe(groupsOf, () => {
  const of = (id: string, aspect: Aspect) => questionOf({ id: indicatorId(id), aspect });
  const columnOf = (id: string) => surveyOf([[40, 6, 4]], { indicator: indicatorId(id) });
  const shown = ({ values, difference, conditions }: ReturnType<typeof groupsOf>) =>
    [values, difference, conditions].map((pairs) =>
      pairs.map(({ indicator, column }) => [indicator.id, column.indicator]),
    );

  it('puts each figure where it tells something, in the published order', () => {
    const indicators = [of('c', 'conditions'), of('b', 'values'), of('a', 'values'), of('d', 'difference')];
    expect(shown(groupsOf(['a', 'b', 'c', 'd'].map(columnOf), indicators))).toEqual([
      [
        ['b', 'b'],
        ['a', 'a'],
      ],
      [['d', 'd']],
      [['c', 'c']],
    ]);
  });

  it.each([
    ['a figure of no known indicator', [columnOf('x')], [of('a', 'values')]],
    ['an indicator without figures', [], [measuredOf()]],
    ['nothing', [], []],
  ])('leaves out %s', (_name, columns, indicators) => {
    expect(groupsOf(columns, indicators)).toEqual({ values: [], difference: [], conditions: [] });
  });

  it('keeps a figure that is withheld', () => {
    expect(groupsOf([measureOf(['suppressed'])], [measuredOf()]).values).toHaveLength(1);
  });
});
