import { describe, expect, it } from 'vitest';
import { unitOrder } from '#publish/build/order.ts';
import { likeness } from '#publish/check/likeness.ts';
import { rowsInWords } from '#publish/check/row-numbers.ts';
import { readFolder } from '#publish/read/folder.ts';
import { townWith } from '#tests/publish/town.ts';

/** kommunen over bjorken, linden and granen; granen over asken and eken: in the order of the numbers below. */
function orderOf() {
  const more = ['granen,kommunen,Granen,,,,', 'asken,granen,Asken,,,,', 'eken,granen,Eken,,,,'];
  const { folder } = readFolder(townWith(more.map((row) => ['units.csv', row] as const)));
  const order = unitOrder(folder?.units ?? []);
  if (order === null) throw new Error('not a tree');
  return order;
}

const NONE = [0, 0];

describe(likeness, () => {
  it.each([
    ['nothing of its own', [NONE, [9, 1], [8, 2], NONE, NONE, NONE], []],
    ['the sum of all', [[17, 3], [9, 1], [8, 2], NONE, NONE, NONE], ['kommunen is the sum']],
    ['the sum of the lowest', [[11, 4], [9, 1], NONE, NONE, [1, 1], [1, 2]], ['kommunen is the sum']],
    [
      'a sum on each level',
      [[16, 5], [9, 1], NONE, [7, 4], [6, 2], [1, 2]],
      ['kommunen is the sum', 'granen is the sum'],
    ],
    ['the sum of the large', [[17, 3], [9, 1], [8, 2], NONE, [1, 1], [1, 1]], ['kommunen is the sum']],
    ['the sum of all but one', [[27, 3], [9, 1], [18, 2], NONE, [7, 1], NONE], ['kommunen is the sum']],
    ['one too few', [[16, 3], [9, 1], [8, 2], NONE, NONE, NONE], ['kommunen is as many']],
    ['a few more', [[18, 5], [9, 1], [8, 2], NONE, NONE, NONE], ['kommunen is as many']],
    ['a small sum', [[6, 2], [2, 1], [4, 1], NONE, NONE, NONE], ['kommunen is as many']],
    ['fewer', [[12, 3], [9, 1], [8, 2], NONE, NONE, NONE], []],
    ['as many as one small unit', [[3, 3], [3, 3], NONE, NONE, NONE, NONE], ['kommunen is as many']],
    ['as many as one unit of many', [[9, 1], [9, 1], NONE, NONE, NONE, NONE], ['kommunen is the sum']],
    ['too few to tell', [[1, 1], [1, 1], NONE, NONE, NONE, NONE], []],
  ])('tells of %s', (_, own, expected) => {
    const order = orderOf();
    const found = likeness(order, own, 5);
    const said = found.map(({ unit, isSum }) => `${order.rows[unit]?.fields.id} is ${isSum ? 'the sum' : 'as many'}`);
    expect(said).toEqual(expected);
  });
});

describe(rowsInWords, () => {
  it.each([
    [[5], '5'],
    [[7, 5, 6, 6], '5–7'],
    [[2, 4, 6, 8, 10, 12, 14, 16, 18], '2, 4, 6, 8, 10, 12, 14, 16 …'],
  ])('%j is %s', (rows, words) => {
    expect(rowsInWords(rows)).toBe(words);
  });
});
