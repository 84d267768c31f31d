import { formats } from './format.ts';

const THREE_MONTHS = ['January–March', 'April–June', 'July–September', 'October–December'];
const FOUR_MONTHS = ['January–April', 'May–August', 'September–December'];

/** How English writes numbers, days and periods. */
export const format = formats('en', {
  quarter: (part, year) => `${THREE_MONTHS[part - 1]} ${year}`,
  tertial: (part, year) => `${FOUR_MONTHS[part - 1]} ${year}`,
});

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** The number in letters up to twelve. */
export const numberWord = (n: number): string => NUMBERS[n] ?? format.number(n);
/** Both, all four, two of the four: how many of all, before the things counted. */
export const part = (some: number, all: number): string =>
  some < all ? `${numberWord(some)} of the ${numberWord(all)}` : all === 2 ? 'both' : `all ${numberWord(all)}`;
/** With a capital first, for the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
