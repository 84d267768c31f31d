import { describe, expect, it } from 'vitest';
import { actOf, type Focused, stepAfter, stepIn } from '#view/meeting/keys.ts';

const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe(actOf, () => {
  it.each([
    ...['ArrowRight', 'PageDown', ' '].map((key) => [key, 'next']),
    ...['ArrowLeft', 'PageUp'].map((key) => [key, 'previous']),
    ...[
      ['Home', 'first'],
      ['End', 'last'],
      ['Escape', 'leave'],
    ],
    ...['t', 'T'].map((key) => [key, 'table']),
    ...['q', 'Q'].map((key) => [key, 'question']),
    ...['d', 'D'].map((key) => [key, 'decision']),
    ...[
      ['N', 'presenter'],
      ['F', 'fullscreen'],
      ['K', 'clock'],
      ['?', 'keys'],
    ],
    ...['x', 'Enter', 'Tab', 'ArrowDown', 'ArrowUp', 'F5', 'constructor'].map((key) => [key, null]),
  ])('%j asks for %s', (key, act) => {
    expect(actOf(press(String(key)), 'other')).toBe(act);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves keys with %s to the browser', (modifier) => {
    for (const key of ['f', 'd', 't', 'ArrowLeft', 'Home']) {
      expect(actOf(press(key, { [modifier]: true }), 'other')).toBeNull();
    }
  });

  it.each<[Focused, readonly string[], readonly string[]]>([
    ['field', ['q', ' ', 'ArrowLeft', 'Home', 'PageDown'], ['Escape']],
    ['button', [' '], ['q', 'ArrowRight', 'PageDown', 'Escape']],
    ['sideways', ['ArrowLeft', 'ArrowRight'], ['q', 'PageDown', ' ', 'Escape']],
  ])('with the focus in a %s, keeps to what that does not need', (focused, its, ours) => {
    expect(its.map((key) => actOf(press(key), focused))).toEqual(its.map(() => null));
    for (const key of ours) expect(actOf(press(key), focused)).not.toBeNull();
  });
});

describe(stepAfter, () => {
  it.each([
    ['next', 1, 3, 2],
    ['next', 3, 3, 3],
    ['previous', 3, 3, 2],
    ['previous', 1, 3, 1],
    ['first', 3, 3, 1],
    ['last', 1, 3, 3],
    ['next', 1, 1, 1],
  ] as const)('%s from %i of %i is %i', (act, step, all, to) => {
    expect(stepAfter(act, step, all)).toBe(to);
  });
});

describe(stepIn, () => {
  it.each([
    ['3', 3],
    ['14', 14],
    ['15', 14],
    ['0', 1],
    ['-2', 1],
    ['två', 1],
    ['1e3', 1],
    ['99999999', 1],
    ['', 1],
  ])('%j of fourteen is %i', (raw, step) => {
    expect(stepIn(raw, 14)).toBe(step);
  });
});
