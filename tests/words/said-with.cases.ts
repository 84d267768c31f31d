/** What is asked of many functions alike. */

export const COUNTS = [[1], [2], [5]];
export const VALUES = [['1'], ['2'], ['9,1']];
export const NAME = [['Örnen']];
export const DAY = [['3 mars 2026']];
export const AGES = [
  { count: 0, unit: 'days' },
  { count: 1, unit: 'days' },
  { count: 59, unit: 'days' },
  { count: 2, unit: 'months' },
  { count: 13, unit: 'months' },
  { count: 2, unit: 'years' },
];
