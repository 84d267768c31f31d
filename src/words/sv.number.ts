import { formats } from './format.ts';

/** How Swedish writes numbers, days and periods. */
export const format = formats('sv', {
  quarter: (part, year) => `kvartal ${part} ${year}`,
  tertial: (part, year) => `tertial ${part} ${year}`,
});

const NUMBERS = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
/** The number in letters up to twelve, for things of neuter gender (mål). */
export const numberWord = (n: number): string => NUMBERS[n] ?? format.number(n);
/** The same for things of common gender (enhet, fråga, siffra). */
export const commonNumberWord = (n: number): string => (n === 1 ? 'en' : n === 0 ? 'ingen' : numberWord(n));
/** Båda målen, alla fyra mål, två av de fyra målen. */
export const partOfGoals = (some: number, all: number): string => {
  if (some < all) return `${numberWord(some)} av de ${numberWord(all)} målen`;
  return all === 2 ? 'båda målen' : `alla ${numberWord(all)} mål`;
};
/** With a capital first, for the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
