import type { ComparatorWire } from '#contract/comparator.contract.ts';
import type { ConditionsWire } from '#contract/conditions.contract.ts';
import type { DialogueWire } from '#contract/dialogue.contract.ts';
import type { EqualityWire } from '#contract/equality.contract.ts';
import type { GoalsWire } from '#contract/goals.contract.ts';
import type { IndicatorsWire } from '#contract/indicators.contract.ts';
import { openapi } from '#contract/openapi.ts';
import type { OrganisationWire } from '#contract/organisation.contract.ts';
import type { PlanWire } from '#contract/plan.contract.ts';
import type { ReleasesWire } from '#contract/releases.contract.ts';
import type { SeriesWire, UnitSeriesWire } from '#contract/series.contract.ts';
import type { SetsWire } from '#contract/sets.contract.ts';
import type { UnitsWire } from '#contract/units.contract.ts';
import type { VocabularyWire } from '#contract/vocabulary.contract.ts';
import type { VoiceWire } from '#contract/voice.contract.ts';
import type { WavesWire } from '#contract/waves.contract.ts';
import { unitId } from '#domain/kernel/ids.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { Folder } from '#publish/rows.ts';
import type { Columns } from './columns.ts';
import { buildComparators } from './comparators.ts';
import { buildConditions } from './conditions.ts';
import { buildDialogue } from './dialogue.ts';
import { envelopeOf } from './envelope.ts';
import { buildEquality } from './equality.ts';
import { everyColumn } from './every-column.ts';
import { frontOf } from './front.ts';
import { buildGoals } from './goals.ts';
import { heardIn } from './heard.ts';
import { indicatorWires } from './indicators.ts';
import { unitOrder } from './order.ts';
import { buildOrganisation } from './organisation.ts';
import { buildPlan } from './plan.ts';
import { buildReleases } from './releases.ts';
import { seriesWire, unitSeriesWires } from './series.ts';
import { buildSets } from './sets.ts';
import { talliesOf } from './tallies.ts';
import { type Translations, translationsOf } from './translations.ts';
import { buildUnits } from './units.ts';
import { buildVocabulary } from './vocabulary.ts';
import { buildVoice } from './voice.ts';
import { buildWaves } from './waves.ts';
import { withheldBeside, withheldIn } from './withheld.ts';

export type Resource =
  | OrganisationWire
  | UnitsWire
  | VocabularyWire
  | GoalsWire
  | IndicatorsWire
  | SetsWire
  | WavesWire
  | VoiceWire
  | ConditionsWire
  | EqualityWire
  | DialogueWire
  | PlanWire
  | ReleasesWire
  | SeriesWire
  | UnitSeriesWire
  | ComparatorWire
  | ReturnType<typeof openapi>;

export interface Built {
  /** By address, e.g. units/bjorken.json. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Figures that are withheld, over all units, indicators and periods. */
  readonly withheld: number;
}

type Addressed = readonly [address: string, resource: Resource];

/**
 * What is asked and measured, and each unit's figures: what the first page carries apart from all else. Nothing is written
 * for the units when there is nothing else.
 */
function inTwo(folder: Folder, translations: Translations, units: UnitsWire, columns: readonly Columns[]): Addressed[] {
  const envelope = envelopeOf(folder.organisation);
  const front = frontOf(folder);
  const wires = indicatorWires(folder, translations);
  const others = wires.filter(({ id }) => !front.has(id));
  const inUnits = (room: string, some: readonly Columns[]): Addressed[] =>
    unitSeriesWires(envelope, units, some).map((one) => [`${room}/${one.unit}.json`, one]);
  const isFront = ({ indicator }: Columns): boolean => front.has(indicator);
  return [
    ['indicators.json', { ...envelope, indicators: wires.filter(({ id }) => front.has(id)) }],
    ['sets.json', buildSets(folder, others)],
    ...inUnits('units', columns.filter(isFront)),
    ...(others.length === 0
      ? []
      : inUnits(
          'sets',
          columns.filter((one) => !isFront(one)),
        )),
  ];
}

/**
 * Every resource of the interface, protected.
 *
 * Unit:   fewest is persons: the smallest group that anything is told about; kept are the releases beside, newest first.
 * Throws: RangeError when the folder has not passed the checks.
 */
export function buildResources(folder: Folder, fewest: number, kept: readonly KeptRelease[]): Built {
  const order = unitOrder(folder.units);
  if (order === null) throw new RangeError('the checks let through units that are not one tree');
  const tallies = talliesOf(folder, order);
  const translations = translationsOf(folder);
  const envelope = envelopeOf(folder.organisation);
  const columns = everyColumn(folder, order, tallies, fewest);
  const root = order.rows[0]?.fields.id ?? '';
  const units = buildUnits(folder, order, translations);
  const waves = buildWaves(folder, tallies.users, fewest);
  const voice = buildVoice(folder, heardIn(tallies.users, columns), fewest, translations);
  const conditions = buildConditions(folder, order, fewest);
  const equality = buildEquality(folder, tallies, columns, fewest);
  const plan = buildPlan(folder, fewest, translations);
  const resources = new Map<string, Resource>([
    ['organisation.json', buildOrganisation(folder.organisation, unitId(root), fewest)],
    ['vocabulary.json', buildVocabulary(folder.organisation)],
    ['units.json', units],
    ['goals.json', buildGoals(folder, root, translations)],
    ...inTwo(folder, translations, units, columns),
    ['waves.json', waves],
    ['voice.json', voice],
    ['conditions.json', conditions],
    ['equality.json', equality],
    ['dialogue.json', buildDialogue(folder, translations)],
    ['plan.json', plan],
    ['releases.json', buildReleases(folder.organisation, kept)],
    ['openapi.json', openapi()],
    ...columns.map((one) => [`series/${one.indicator}.json`, seriesWire(envelope, order, one)] as const),
    ...buildComparators(folder).map((one) => [`comparators/${one.id}.json`, one] as const),
  ]);
  const beside = withheldBeside(waves, voice, conditions, equality, plan);
  const withheld = columns.reduce((sum, one) => sum + withheldIn(one), beside);
  return { resources, withheld };
}
