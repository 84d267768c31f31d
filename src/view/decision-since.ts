import type { Followed } from '#domain/dialogue/follow-up.ts';
import { tellsOf } from '#domain/dialogue/since-decision.ts';
import { type FigureNow, type FigureOf, type FiguresNow, figuresNow } from './decision-figure.ts';
import type { NameIndex } from './name-index.ts';
import type { PageSetting } from './setting.ts';

/** What the figures say of a decision: nothing that is from before it. */
export interface FiguresSince extends FiguresNow {
  /** That nothing is from after it; null where something is or could not be had, and where it goes without saying. */
  readonly none: string | null;
}

const NO_MARK = { shape: 'ring', tone: 'neutral' } as const;

/**
 * What the figures say now that a decision was to move. A verdict stands only with a figure that is all from when the effect was
 * expected: one from after the decision and before that says its number alone, and one from before the decision nothing.
 */
export function figuresSince(
  { decision, followUp }: Followed,
  names: NameIndex,
  figureOf: FigureOf,
  setting: PageSetting,
): FiguresSince {
  const { dialogue } = setting.words;
  const noneSaid = dialogue.followUp['no-figure']();
  const { figures, hasFailed } = figuresNow(decision, names, figureOf, setting);
  const told = figures.map((one) => {
    const tells = one.newest === undefined ? 'nothing' : tellsOf(one.newest, decision);
    const figure: FigureNow = {
      effect: one,
      since: { ...one, mark: NO_MARK, verdict: dialogue.beforeEffect },
      nothing: { ...one, mark: NO_MARK, verdict: noneSaid, latest: '' },
    }[tells];
    return { figure, tells };
  });
  const isKnown = decision.indicator !== undefined && names.indicators.has(decision.indicator);
  if (isKnown && !hasFailed && told.every(({ tells }) => tells === 'nothing')) {
    return { figures: [], hasFailed, none: followUp === 'no-figure' ? null : noneSaid };
  }
  return { figures: told.map(({ figure }) => figure), hasFailed, none: null };
}
