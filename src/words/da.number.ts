import { formats } from './format.ts';

/** How Danish writes numbers, days and periods. */
export const format = formats('da', {
  quarter: (part, year) => `${part}. kvartal ${year}`,
  tertial: (part, year) => `${part}. tertial ${year}`,
});

const NUMBERS = ['intet', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
/** The number in letters up to twelve. */
export const numberWord = (n: number): string => NUMBERS[n] ?? format.number(n);
/** Begge, alle fire, to af de fire: how many of all, before the thing counted. */
export const part = (some: number, all: number): string =>
  some < all ? `${numberWord(some)} af de ${numberWord(all)}` : all === 2 ? 'begge' : `alle ${numberWord(all)}`;
/** With a capital first, for the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
