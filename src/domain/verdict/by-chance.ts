/** From 0 to 1. Chance is worth a sentence when it would mark something on more than every tenth such page. */
const WORTH_SAYING = 0.1;

/**
 * Whether chance alone would seldom mark any of so many comparisons.
 *
 * Unit: `rate` is how often it marks one, from 0 to 1; the comparisons are taken as independent.
 *
 * @example isSeldom(5, 0.02) // true
 * @example isSeldom(6, 0.02) // false
 */
export const isSeldom = (comparisons: number, rate: number): boolean => 1 - (1 - rate) ** comparisons <= WORTH_SAYING;
