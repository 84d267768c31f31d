import type { SurveyCellWire } from '#contract/cells.ts';
import type { EqualityWire } from '#contract/equality.contract.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import type { Period } from '#domain/kernel/period.ts';
import { type Parts, tellsOfCrossing } from '#domain/protection/crossing.ts';
import { inDivision, isDivisionShown } from '#domain/protection/division.ts';
import type { Folder } from '#publish/rows.ts';
import { belowWhole } from './below-whole.ts';
import type { Columns } from './columns.ts';
import { type Division, divisionsIn } from './divisions.ts';
import { envelopeOf } from './envelope.ts';
import { grouped } from './grouped.ts';
import type { Tallies } from './tallies.ts';
import { unitParts } from './unit-parts.ts';

type AxisWire = EqualityWire['axes'][number];
type CellWire = AxisWire['questions'][number]['cells'][number];
type Survey = Extract<Columns, { readonly kind: 'survey' }>;
type Counts = [number, number, number];

const FIRST = 0;

/** What is told of a question in the whole organisation. */
const wholeIn = ({ units, periods }: Survey, wave: Period): SurveyCellWire =>
  units.find(({ unit }) => unit === FIRST)?.cells[periods.indexOf(wave)] ?? 'not-collected';

const countsOf = ({ groups }: Division): Counts[] => groups.map(({ good, neutral, bad }) => [good, neutral, bad]);

const sizeOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The groups, and those who are in none as one more. */
function withRest(groups: readonly Counts[], whole: readonly number[]): Parts {
  const rest = [0, 1, 2].map((answer) => groups.reduce((left, one) => left - (one[answer] ?? 0), whole[answer] ?? 0));
  return [...groups, rest];
}

/** How many each group is of, where it is known. */
type Served = (wave: Period, axis: string, group: string) => number | undefined;

/** What the axes of one question in one wave are held against. */
interface Held {
  readonly whole: SurveyCellWire;
  readonly units: Parts;
  /** Persons in the units alone, where the whole may count them twice. */
  readonly below: number | null;
}

/** The axes of one question in one wave, one after the other: each is held against those that are shown before it. */
function cellsOf(divisions: readonly Division[], { whole, units, below }: Held, served: Served, fewest: number) {
  const told: number[] = below === null ? [] : [below];
  const shown: Parts[] = [units];
  return divisions.map((division): CellWire => {
    if (typeof whole === 'string') return whole;
    const { axis, wave } = division;
    const counts = countsOf(division);
    const groups = axis.groups.map(({ id }, at) => ({
      answered: sizeOf(counts[at] ?? []),
      served: served(wave, axis.id, id),
    }));
    const parts = withRest(counts, whole);
    const isSafe = isDivisionShown(groups, sizeOf(whole.slice(0, 3)), told, fewest);
    if (!isSafe || tellsOfCrossing([...shown, parts], fewest)) return 'suppressed';
    told.push(inDivision(groups));
    shown.push(parts);
    return inDivision(groups) === 0 ? 'no-answers' : counts;
  });
}

function servedIn({ groups }: Folder): Served {
  const known = new Map(
    groups.map(({ fields: { wave, axis, group, served } }) => [`${wave} ${axis} ${group}`, served]),
  );
  return (wave, axis, group) => known.get(`${wave} ${axis} ${group}`);
}

/** One question along every axis it is divided by, in all its waves. */
function ofQuestion(folder: Folder, tallies: Tallies, column: Survey, divisions: readonly Division[], fewest: number) {
  const served = servedIn(folder);
  const tally = tallies.of(column.indicator);
  const counted = tally?.questions.get(column.indicator);
  const cells = new Map<Division, CellWire>();
  for (const [wave, own] of grouped(divisions, (one) => one.wave)) {
    const held = {
      whole: wholeIn(column, wave),
      units: unitParts(tallies.users.order, column, wave),
      below: tally && counted ? belowWhole(tally, counted, wave, ['good', 'neutral', 'bad']) : null,
    };
    const told = cellsOf(own, held, served, fewest);
    for (const [at, division] of own.entries()) cells.set(division, told[at] ?? 'suppressed');
  }
  return [...grouped(divisions, ({ axis }) => axis.id)].map(([axis, own]) => {
    const byWave = new Map(own.map((division) => [division.wave, cells.get(division)]));
    const at = column.periods.flatMap((wave, here) => (byWave.has(wave) ? [here] : []));
    const periods = column.periods.slice(at[0] ?? 0, (at.at(-1) ?? -1) + 1);
    return { axis, periods, cells: periods.map((wave) => byWave.get(wave) ?? 'not-collected') };
  });
}

/**
 * equality.json: what is told of the groups of the whole organisation, axis by axis as organisation.yaml has them.
 *
 * Unit:    fewest is persons, the smallest group that is told of; columns are what is told of the same questions.
 * Missing: an axis by which nothing is divided is left out.
 */
export function buildEquality(
  folder: Folder,
  tallies: Tallies,
  columns: readonly Columns[],
  fewest: number,
): EqualityWire {
  const byQuestion = grouped(divisionsIn(folder), ({ question }) => question);
  const told = columns.flatMap((column) => {
    const divisions = byQuestion.get(column.indicator);
    if (column.kind !== 'survey' || divisions === undefined) return [];
    const indicator = indicatorId(column.indicator);
    return ofQuestion(folder, tallies, column, divisions, fewest).map((one) => ({ indicator, ...one }));
  });
  const axes = folder.organisation.groups.flatMap(({ id, name, groups }) => {
    const questions = told.flatMap(({ axis, ...one }) => (axis === id && one.periods.length > 0 ? [one] : []));
    if (questions.length === 0) return [];
    return [
      {
        id: id as AxisWire['id'],
        name,
        groups: groups.map((group) => ({ id: group.id as AxisWire['groups'][number]['id'], name: group.name })),
        questions,
      },
    ];
  });
  return { ...envelopeOf(folder.organisation), axes };
}
