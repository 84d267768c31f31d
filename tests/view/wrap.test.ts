import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '#view/wrap.ts';

const widthOf = (text: string): number => text.length;

describe(wrap, () => {
  it.each([
    ['', 10, []],
    ['   ', 10, []],
    ['ett', 10, ['ett']],
    ['ett två tre', 7, ['ett två', 'tre']],
    ['ett två tre', 11, ['ett två tre']],
    ['ett  två\ntre', 11, ['ett två tre']],
    ['12\u00a0% goda', 6, ['12\u00a0%', 'goda']],
    ['ett abcdefghij tre', 4, ['ett', 'abcd', 'efgh', 'ij', 'tre']],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5, ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
    ['abc', 0, ['a', 'b', 'c']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrap(text, width, widthOf)).toEqual(lines);
  });

  it('loses nothing and is never wider than asked, where a character is not', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,30}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (said, width) => {
        const lines = wrap(said.join(' '), width, widthOf);
        expect(lines.join('').replaceAll(' ', '')).toBe(said.join(''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
