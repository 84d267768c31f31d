import { describe, expect, it } from 'vitest';
import { readability } from '#publish/check/lix.ts';

/** LIX worked out by hand: words per sentence, plus the percentage of words with more than six letters. */
describe(readability, () => {
  it.each([
    // 6 words in 2 sentences, 1 of them long: 3 + 16.7
    ['Vi hälsar på alla. Vi lyssnar.', 20, 6],
    // 5 words in 1 sentence, none long
    ['Vi hälsar på alla här', 5, 5],
    // 4 words in 1 sentence, all long: 4 + 100
    ['Samverkan förutsätter gemensam målbild', 104, 4],
    // a number and an abbreviation are one word each, and end nothing: 6 words
    ['Målet är 2.5 t.ex. i år', 6, 6],
    ['Rad ett\nRad två', 2, 4],
    // 12 words in 2 sentences, Socialnämnden and tillsammans long: 6 + 16.7
    ['Socialnämnden har sagt ja. Nu gör vi det tillsammans med de äldre.', 23, 12],
    // 9 words, the abbreviation is followed by a capital and ends nothing; Malmö is short: 9 + 0
    ['Vi har varit i t.ex. Malmö, Lund och Ystad.', 9, 9],
    // a colon ends a sentence when a new one begins: 8 words in 2, none long
    ['Vi har en fråga: Vad är det bra?', 4, 8],
    // 13 words in 2 sentences, only rådgiveren long: 6.5 + 7.7
    ['Vi ringer dig op på mandag. Det er rådgiveren, som har aftalt det.', 14, 13],
    // a Danish date and a time of day end nothing: 9 words in 1 sentence, rådhuset long: 9 + 11.1
    ['Mødet er den 3. maj kl. 9 på rådhuset', 20, 9],
  ])('%s', (text, lix, words) => {
    expect(readability(text)).toMatchObject({ lix, words });
  });

  it('names the longest sentence, and the one with most long words', () => {
    const found = readability('Kort. Den här är däremot lite längre än så. Förhållningssätt genomsyrar verksamheten.');
    expect(found?.longest.text).toBe('Den här är däremot lite längre än så.');
    expect(found?.heaviest.text).toBe('Förhållningssätt genomsyrar verksamheten.');
    expect(found?.heaviest.long).toEqual(['Förhållningssätt', 'genomsyrar', 'verksamheten']);
  });

  it.each(['', ' ', '…', '***'])('has nothing to say of a text without words: %j', (text) => {
    expect(readability(text)).toBe(null);
  });
});
