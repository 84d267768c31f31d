import type { MeasureCellWire, SurveyCellWire } from '#contract/cells.ts';
import type { Redefinition } from '#domain/feedback/column.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Folder } from '#publish/rows.ts';
import { grouped } from './grouped.ts';

/** One unit's cells, one for each period of the indicator. */
export interface UnitCells<Cell> {
  /** Position in the units' order. */
  readonly unit: number;
  readonly cells: Cell[];
  readonly provisional: Period[];
}

interface Shared<Cell> {
  readonly indicator: IndicatorId;
  readonly periods: Period[];
  readonly redefinitions: Redefinition[];
  /** Units that have the indicator, in the units' order. */
  readonly units: readonly UnitCells<Cell>[];
}

/** One indicator, protected and ready to be told. */
export type Columns =
  | ({ readonly kind: 'survey' } & Shared<SurveyCellWire>)
  | ({ readonly kind: 'measure' } & Shared<MeasureCellWire>);

/** From which periods on the indicator means something else, and what, in every language it is said in. Oldest first. */
function redefinitionsOf({ texts }: Folder, indicator: string): Redefinition[] {
  const own = texts.filter(
    ({ fields }) => fields.about === 'indicator' && fields.id === indicator && fields.field === 'redefined',
  );
  return [...grouped(own, (row) => row.fields.period)]
    .flatMap(([period, rows]) => {
      const text = Object.fromEntries(rows.map(({ fields }) => [fields.language, fields.text]));
      return period === undefined ? [] : [{ period, text }];
    })
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** What an indicator's columns begin with. */
export const headOf = (folder: Folder, indicator: string) => ({
  indicator: indicatorId(indicator),
  redefinitions: redefinitionsOf(folder, indicator),
});

/** The year of the release, for an indicator without any figure yet: a series has at least one period. */
export const releaseYear = ({ organisation }: Folder): Period => organisation.release.published.slice(0, 4) as Period;
