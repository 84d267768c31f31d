import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { learnFrom } from '#domain/verdict/learn-from.ts';
import { unitPlace } from './address.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';
import { lowest } from './strip.view.ts';

/** A unit that another may learn from, and in what. */
export interface LearnLine {
  readonly key: UnitId;
  readonly name: Said;
  readonly href: string;
  /** Of which kind it is, in the municipality's own words; null where that is not said. */
  readonly kind: Said | null;
  readonly questions: string;
}

/** No more are named: it is an invitation and no list. */
const MOST = 3;

/**
 * Units to learn from, in the organisation's own order, never by result. `series` has the columns of one question in every
 * unit in each entry. A unit that has closed can not be asked.
 */
export function learnView(
  asked: readonly Indicator[],
  series: readonly (readonly Column[])[],
  unit: UnitId,
  tree: UnitTree,
  setting: PageSetting,
): LearnLine[] {
  const moment = { today: setting.today, published: setting.origin.release.published };
  const found = asked.flatMap((indicator) => {
    const columns = series.find(([first]) => first?.indicator === indicator.id) ?? [];
    const name = plainly(indicator.short ?? indicator.name, setting);
    return learnFrom(indicator, lowest(columns, tree), unit, moment).map((good) => ({ good, name }));
  });
  const questionsOf = (id: UnitId): string[] => found.filter(({ good }) => good === id).map(({ name }) => name);
  return tree.units
    .filter(({ id, closed }) => closed === undefined && found.some(({ good }) => good === id))
    .slice(0, MOST)
    .map(({ id, name, kind }) => ({
      key: id,
      name: said(name, setting),
      href: setting.href(unitPlace(id)),
      kind: kind === undefined ? null : said(kind, setting),
      questions: setting.words.format.list(questionsOf(id)),
    }));
}
