import type { Panel } from '#domain/conditions/panel.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { QuestionSet } from '#domain/feedback/question-set.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { conditionsPlace, type Place, surveyPlace, trustPlace, unitPlace } from './address.ts';

/** Where the figures of a unit stand. */
export interface Places {
  readonly unit: UnitId;
  /** The same unit as the pages that are about the whole or one unit name it: none for the whole. */
  readonly chosen: UnitId | null;
  readonly sets: readonly QuestionSet[];
  readonly panels: readonly Panel[];
  /** The indicators that stand on the unit's own page. */
  readonly front: ReadonlySet<IndicatorId>;
}

const namesIt = (panel: Panel, id: IndicatorId): boolean => panel.kind === 'figures' && panel.indicators.includes(id);

const opened = (place: Place, id: IndicatorId): Place => ('open' in place ? { ...place, open: [id] } : place);

/**
 * The page on which an indicator's figure stands whole, for one unit, with its table open.
 *
 * Rule: questions stand on the survey's page, those of trust on that of trust; what is measured stands on the unit's own
 *       page, else among the conditions.
 */
export function placeOfIndicator({ id, kind, set: setId, aspect }: Indicator, places: Places): Place {
  const { unit, chosen, sets, panels, front } = places;
  const set = sets.find((one) => one.id === setId);
  if (set?.kind === 'trust') return trustPlace(chosen);
  if (kind === 'survey' && (set !== undefined || aspect !== 'conditions'))
    return opened(surveyPlace(chosen, set?.id ?? null), id);
  if (front.has(id)) return opened(unitPlace(unit), id);
  if (panels.some((panel) => namesIt(panel, id))) return opened(conditionsPlace(chosen), id);
  return opened(set === undefined ? unitPlace(unit) : surveyPlace(chosen, set.id), id);
}
