import { isSeldom } from '#domain/verdict/by-chance.ts';
import { wasCompared } from '#domain/verdict/compared.ts';
import { FALSE_SIGNAL_RATE } from '#domain/verdict/finding.ts';
import { type FigureInput, findingIn } from './head.view.ts';
import type { Setting } from './setting.ts';

/**
 * How many figures on a page were compared with earlier ones, and how many of them chance alone would mark as moved.
 *
 * Shape:   a figure that stands in two places on the page is one figure.
 * Missing: null where so few were compared that chance would seldom mark any: from six on it is said.
 * Source:  docs/method.md, section 5.5.
 */
export function byChance(
  figures: readonly FigureInput[],
  setting: Setting,
): [compared: number, expected: number] | null {
  const compared = figures.filter((figure) => wasCompared(findingIn(figure, setting).code));
  const { size } = new Set(compared.map(({ indicator, column }) => `${indicator.id} ${column.unit}`));
  return isSeldom(size, FALSE_SIGNAL_RATE) ? null : [size, size * FALSE_SIGNAL_RATE];
}
