import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { lastMeasured, measuringCosts } from '#domain/feedback/measuring-cost.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { isStale } from '#domain/verdict/staleness.ts';
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

/** What is measured now: what nobody has asked or counted for long is not. */
const currentOf = (columns: readonly Column[], { origin }: PageSetting): Column[] =>
  columns.filter((column) => {
    const latest = lastMeasured(column);
    return latest !== undefined && !isStale(latest, origin.release.published);
  });

/** What is not measured now in the whole organisation, and so only where some unit does it: its columns are of the units. */
export function onlyInParts({ indicators, columns }: Figures, setting: PageSetting): IndicatorId[] {
  const measured = new Set(currentOf(columns, setting).map(({ indicator }) => indicator));
  return indicators.map(({ id }) => id).filter((id) => !measured.has(id));
}

/**
 * Hours in a year for a unit, or for one that would measure everything that is measured anywhere.
 *
 * Shape:   for the latter, `columns` has those of some unit for whatever the whole organisation has none of.
 * Missing: what has not been measured for long is no cost now. Null when no cost is known of anything that is measured there.
 */
export function measuringView(
  { indicators, columns }: Figures,
  unit: { readonly name: Texts; readonly isWhole: boolean },
  setting: PageSetting,
): MeasuringView | null {
  const { words } = setting;
  const { measuring } = words.plan;
  const { number } = words.format;
  const current = currentOf(columns, setting);
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
