import type { DotRow } from '#view/profile.view.ts';
import type { Scale } from '#view/scale.ts';
import type { PageSetting } from '#view/setting.ts';

/** What the picture in a table of dots can not say itself: where its scale begins and ends, and what its marks are. */
export interface DotsSaid {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** Missing: null where there is not a dot. */
export function dotsSaid(
  rows: readonly Pick<DotRow, 'value' | 'low'>[],
  { from, to }: Scale,
  setting: PageSetting,
): DotsSaid | null {
  const { appendix, format } = setting.words;
  if (rows.every(({ value }) => value === null)) return null;
  const ends = [format.number(from), format.number(to)] as const;
  const hasBand = rows.some(({ low }) => low !== null);
  return {
    from: ends[0],
    to: ends[1],
    text: hasBand ? appendix.dots(...ends) : appendix.dotsOfMeasure(...ends),
  };
}
