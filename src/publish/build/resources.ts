import type { ComparatorWire } from '#contract/comparator.contract.ts';
import type { GoalsWire } from '#contract/goals.contract.ts';
import type { IndicatorsWire } from '#contract/indicators.contract.ts';
import { openapi } from '#contract/openapi.ts';
import type { OrganisationWire } from '#contract/organisation.contract.ts';
import type { ReleasesWire } from '#contract/releases.contract.ts';
import type { SeriesWire, UnitSeriesWire } from '#contract/series.contract.ts';
import type { UnitsWire } from '#contract/units.contract.ts';
import type { VocabularyWire } from '#contract/vocabulary.contract.ts';
import type { WavesWire } from '#contract/waves.contract.ts';
import { unitId } from '#domain/kernel/ids.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { Folder } from '#publish/rows.ts';
import type { Columns } from './columns.ts';
import { buildComparators } from './comparators.ts';
import { envelopeOf } from './envelope.ts';
import { buildGoals } from './goals.ts';
import { grouped } from './grouped.ts';
import { buildIndicators } from './indicators.ts';
import { measureColumns } from './measures.ts';
import { type UnitOrder, unitOrder } from './order.ts';
import { buildOrganisation } from './organisation.ts';
import { buildReleases } from './releases.ts';
import { seriesWire, unitSeriesWires } from './series.ts';
import { surveyColumns } from './survey.ts';
import { type Tally, tallyOf } from './tally.ts';
import { translationsOf } from './translations.ts';
import { buildUnits } from './units.ts';
import { buildVocabulary } from './vocabulary.ts';
import { buildWaves } from './waves.ts';

export type Resource =
  | OrganisationWire
  | UnitsWire
  | VocabularyWire
  | GoalsWire
  | IndicatorsWire
  | WavesWire
  | ReleasesWire
  | SeriesWire
  | UnitSeriesWire
  | ComparatorWire
  | ReturnType<typeof openapi>;

export interface Built {
  /** By address, e.g. units/bjorken.json. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Cells that are withheld, over all units, indicators and periods. */
  readonly withheld: number;
}

function columnsOf(folder: Folder, order: UnitOrder, tally: Tally, fewest: number): Columns[] {
  const measures = grouped(folder.measures, (row) => row.fields.indicator);
  return folder.indicators.map(({ fields }) =>
    fields.kind === 'survey'
      ? surveyColumns(folder, tally, fields.id, fewest)
      : measureColumns(folder, order, fields, measures.get(fields.id) ?? [], fewest),
  );
}

const withheldIn = (columns: Columns): number =>
  columns.units.reduce((sum, { cells }) => sum + cells.filter((cell) => cell === 'suppressed').length, 0);

/**
 * Every resource of the interface, protected.
 *
 * Unit:   fewest is persons: the smallest group that anything is told about; kept are the releases beside, newest first.
 * Throws: RangeError when the folder has not passed the checks.
 */
export function buildResources(folder: Folder, fewest: number, kept: readonly KeptRelease[]): Built {
  const order = unitOrder(folder.units);
  if (order === null) throw new RangeError('the checks let through units that are not one tree');
  const tally = tallyOf(folder, order);
  const translations = translationsOf(folder);
  const envelope = envelopeOf(folder.organisation);
  const columns = columnsOf(folder, order, tally, fewest);
  const root = order.rows[0]?.fields.id ?? '';
  const units = buildUnits(folder, order, translations);
  const resources = new Map<string, Resource>([
    ['organisation.json', buildOrganisation(folder.organisation, unitId(root), fewest)],
    ['vocabulary.json', buildVocabulary(folder.organisation)],
    ['units.json', units],
    ['goals.json', buildGoals(folder, root, translations)],
    ['indicators.json', buildIndicators(folder, translations)],
    ['waves.json', buildWaves(folder, tally)],
    ['releases.json', buildReleases(folder.organisation, kept)],
    ['openapi.json', openapi()],
    ...columns.map((one) => [`series/${one.indicator}.json`, seriesWire(envelope, order, one)] as const),
    ...unitSeriesWires(envelope, units, columns).map((one) => [`units/${one.unit}.json`, one] as const),
    ...buildComparators(folder).map((one) => [`comparators/${one.id}.json`, one] as const),
  ]);
  return { resources, withheld: columns.reduce((sum, one) => sum + withheldIn(one), 0) };
}
