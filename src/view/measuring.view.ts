import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { measuringCosts } from '#domain/feedback/measuring-cost.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { isOutOfDate } from '#domain/verdict/staleness.ts';
import { originName, type PageSetting, plainly } from './setting.ts';
import type { TableView } from './table.view.ts';

/** What a year's measuring costs. */
export interface MeasuringView {
  readonly sentence: string;
  /** Indicators whose cost nobody has said; null where there are none. */
  readonly unsaid: string | null;
  readonly table: TableView;
}

interface Figures {
  readonly indicators: readonly Indicator[];
  readonly columns: readonly Column[];
}

/**
 * Hours in a year for a unit, or for a unit that measures everything where the whole organisation is asked for.
 *
 * Missing: what has not been measured for long is no cost now. Null when no cost is known of anything that is measured there.
 */
export function measuringView(
  { indicators, columns }: Figures,
  unit: { readonly name: Texts; readonly isWhole: boolean },
  setting: PageSetting,
): MeasuringView | null {
  const { words, origin } = setting;
  const { measuring } = words.plan;
  const { number } = words.format;
  const current = columns.filter((column) => !isOutOfDate(column, origin.release.published));
  const costs = measuringCosts(indicators, current);
  const sum = costs.reduce((all, { hours }) => all + hours, 0);
  if (sum === 0) return null;
  const measured = new Set(current.map(({ indicator }) => indicator));
  const unsaid = indicators.filter(({ id, minutes }) => minutes === undefined && measured.has(id)).length;
  const hours = measuring.hours(number(sum, sum < 10 ? 1 : 0));
  const nameOf = (id: Indicator['id']): string => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator === undefined ? id : plainly(indicator.name, setting);
  };
  return {
    sentence: unit.isWhole ? measuring.whole(hours) : measuring.unit(plainly(unit.name, setting), hours),
    unsaid: unsaid === 0 ? null : measuring.unsaid(unsaid),
    table: {
      caption: `${originName(setting)}${measuring.caption}`,
      columns: [measuring.column.indicator, measuring.column.minutes, measuring.column.times, measuring.column.hours],
      rows: costs.map(({ indicator, minutes, timesAYear, hours: own }) => ({
        key: indicator,
        cells: [nameOf(indicator), number(minutes), number(timesAYear), number(own, 1)],
      })),
    },
  };
}
