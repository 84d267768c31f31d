import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readUnitSeries } from '#contract/series.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { fetchConsistent, organisationQuery } from './consistent.ts';
import { askOnce } from './failed.ts';
import { NEVER_STALE } from './never-stale.ts';

export const unitsQuery = () =>
  queryOptions({
    queryKey: ['units'] as const,
    queryFn: (asking) => fetchConsistent('units', readUnits, asking),
    ...NEVER_STALE,
  });

export const goalsQuery = () =>
  queryOptions({
    queryKey: ['goals'] as const,
    queryFn: (asking) => fetchConsistent('goals', readGoals, asking),
    ...NEVER_STALE,
  });

export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicators'] as const,
    queryFn: (asking) => fetchConsistent('indicators', readIndicators, asking),
    ...NEVER_STALE,
  });

/** Every indicator of one unit. */
export const unitSeriesQuery = (unit: UnitId) =>
  queryOptions({
    queryKey: ['units', unit] as const,
    queryFn: (asking) =>
      fetchConsistent(
        `units/${unit}`,
        (json) => readUnitSeries(unit, json),
        asking,
        ({ columns }) => columns,
      ),
    ...NEVER_STALE,
  });

/** The units that goals are read by, each once. */
export const unitsOf = (goals: readonly Goal[]): UnitId[] => [...new Set(goals.map(({ unit }) => unit))];

/** The same of several units, asked for at once. One that fails fails them all, as a page about them all must. */
export const unitsSeriesQuery = (units: readonly UnitId[]) =>
  queryOptions({
    queryKey: ['units', ...units, 'together'] as const,
    queryFn: ({ client }) => Promise.all(units.map((unit) => askOnce(client, unitSeriesQuery(unit)))),
    ...NEVER_STALE,
  });

/**
 * Asks for what the first page needs, all at once, so that nothing waits for another. A failure is told where it is met.
 *
 * Resolves when everything has come or failed.
 */
export async function askAhead(client: QueryClient): Promise<void> {
  const whole = async () => client.query(unitSeriesQuery((await client.query(organisationQuery())).thing.root));
  const goals = async () => {
    const units = unitsOf((await client.query(goalsQuery())).filter(({ status }) => status === 'active'));
    const asked = units.length === 0 ? [] : [units, ...units.map((unit) => [unit])];
    await Promise.all(asked.map((some) => client.query(unitsSeriesQuery(some))));
  };
  await Promise.allSettled([whole(), goals(), client.query(indicatorsQuery())]);
}
