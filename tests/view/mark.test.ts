import { describe, expect, it } from 'vitest';
import { findingIn } from '#view/head.view.ts';
import { type MarkView, markView } from '#view/mark.view.ts';
import { measuredOf, measureOf, questionOf, settingOf, surveyOf } from './builders.ts';

describe(markView, () => {
  it.each([
    ['improving', 'up', 'up', 'improvement'],
    ['improving', 'down', 'down', 'improvement'],
    ['worsening', 'up', 'up', 'concern'],
    ['worsening', 'down', 'down', 'concern'],
    ['higher', 'up', 'up', 'neutral'],
    ['lower', 'down', 'down', 'neutral'],
    ['no-change', null, 'dot', 'neutral'],
    ['too-few-answers', null, 'ring', 'neutral'],
    ['too-few-measurements', null, 'ring', 'neutral'],
    ['first', null, 'ring', 'neutral'],
    ['latest-missing', null, 'ring', 'neutral'],
    ['no-data', null, 'ring', 'neutral'],
    ['withheld', null, 'ring', 'neutral'],
    ['too-early', null, 'ring', 'neutral'],
  ] as const)('%s, moved %s: %s, %s', (code, moved, shape, tone) => {
    expect(markView({ code, moved })).toEqual({ shape, tone });
  });

  const RISING = measureOf([3, 3, 3, 3, 3, 7, 7, 7, 7, 7]);
  const FALLING = measureOf([7, 7, 7, 7, 7, 3, 3, 3, 3, 3]);

  it.each<[string, MarkView, 'higher' | 'lower' | 'neutral', typeof RISING]>([
    ['more, where more is better', { shape: 'up', tone: 'improvement' }, 'higher', RISING],
    ['more, where less is better', { shape: 'up', tone: 'concern' }, 'lower', RISING],
    ['less, where less is better', { shape: 'down', tone: 'improvement' }, 'lower', FALLING],
    ['less, where more is better', { shape: 'down', tone: 'concern' }, 'higher', FALLING],
    ['more, where neither is', { shape: 'up', tone: 'neutral' }, 'neutral', RISING],
  ])('%s: the shape follows the figure, the tone the verdict', (_name, mark, direction, column) => {
    const input = { column, indicator: measuredOf({ direction }), unitName: { sv: 'x' } };
    expect(markView(findingIn(input, settingOf()))).toEqual(mark);
  });

  it('a ring for what is too early, whatever has happened', () => {
    const column = surveyOf([
      [140, 30, 30],
      [180, 10, 10],
    ]);
    const input = { column, indicator: questionOf(), unitName: { sv: 'x' }, noVerdictBefore: '2026-03-11' };
    expect(markView(findingIn(input, settingOf()))).toEqual({ shape: 'ring', tone: 'neutral' });
  });
});
