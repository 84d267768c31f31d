import { describe, expect, it } from 'vitest';
import { readability } from '#publish/check/lix.ts';

describe(readability, () => {
  it.each([
    // 6 words in 2 sentences, 1 of them long: 3 + 16.7
    ['Vi hälsar på alla. Vi lyssnar.', 20, 6],
    // 5 words in 1 sentence, none long
    ['Vi hälsar på alla här', 5, 5],
    // 4 words in 1 sentence, 3 long: 4 + 75
    ['Samverkan förutsätter gemensam målbild', 104, 4],
    // a stop inside a number or an abbreviation ends nothing: 6 words, 1 sentence
    ['Målet är 2.5 t.ex. i år', 8, 8],
    ['Rad ett\nRad två', 2, 4],
  ])('%s', (text, lix, words) => {
    expect(readability(text)).toMatchObject({ lix, words });
  });

  it('names the longest sentence', () => {
    expect(readability('Kort. Den här är däremot längre. Kort igen.')?.longest).toBe('Den här är däremot längre.');
  });

  it.each(['', ' ', '…', '***'])('has nothing to say of a text without words: %j', (text) => {
    expect(readability(text)).toBe(null);
  });
});
