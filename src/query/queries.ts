import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { readComparator } from '#contract/comparator.contract.ts';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import type { Received } from '#contract/read.ts';
import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import type { ComparatorId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { mismatchOf } from '#domain/kernel/release.ts';
import { AskError, failureOfMismatch } from './failure.ts';
import { get } from './http.ts';

interface Asking {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

/** Figures change a few times a year and never in mid-meeting: what has been fetched stays until somebody asks anew. */
const KEEP = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false } as const;

/** organisation.json, which every other file is held against: whose figures, which release, real or invented. */
export const organisationQuery = () =>
  queryOptions({
    queryKey: ['organisation'] as const,
    queryFn: ({ signal }) => get('organisation', readOrganisation, signal),
    ...KEEP,
  });

/** Asks at the same time as the organisation, and refuses what does not belong with it. */
async function together<Thing>(
  resource: string,
  read: (json: unknown) => Received<Thing>,
  { client, signal }: Asking,
): Promise<Thing> {
  const [first, received] = await Promise.all([client.query(organisationQuery()), get(resource, read, signal)]);
  const mismatch = mismatchOf(first.origin, received.origin);
  if (mismatch !== null) throw new AskError(failureOfMismatch(mismatch), resource);
  return received.thing;
}

export const unitsQuery = () =>
  queryOptions({
    queryKey: ['units'] as const,
    queryFn: (asking) => together('units', readUnits, asking),
    ...KEEP,
  });

export const goalsQuery = () =>
  queryOptions({
    queryKey: ['goals'] as const,
    queryFn: (asking) => together('goals', readGoals, asking),
    ...KEEP,
  });

export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicators'] as const,
    queryFn: (asking) => together('indicators', readIndicators, asking),
    ...KEEP,
  });

export const wavesQuery = () =>
  queryOptions({
    queryKey: ['waves'] as const,
    queryFn: (asking) => together('waves', readWaves, asking),
    ...KEEP,
  });

/** Every indicator of one unit. */
export const unitSeriesQuery = (unit: UnitId) =>
  queryOptions({
    queryKey: ['units', unit] as const,
    queryFn: (asking) => together(`units/${unit}`, (json) => readUnitSeries(unit, json), asking),
    ...KEEP,
  });

/** One indicator in every unit. */
export const seriesQuery = (indicator: IndicatorId) =>
  queryOptions({
    queryKey: ['series', indicator] as const,
    queryFn: (asking) => together(`series/${indicator}`, (json) => readSeries(indicator, json), asking),
    ...KEEP,
  });

export const comparatorQuery = (comparator: ComparatorId) =>
  queryOptions({
    queryKey: ['comparators', comparator] as const,
    queryFn: (asking) => together(`comparators/${comparator}`, (json) => readComparator(comparator, json), asking),
    ...KEEP,
  });

/** Asks for what every page needs, all at once, so that they do not wait for each other. A failure is told where it is met. */
export function askAhead(client: QueryClient): void {
  const ignore = () => undefined;
  client.query(organisationQuery()).catch(ignore);
  client.query(unitsQuery()).catch(ignore);
  client.query(goalsQuery()).catch(ignore);
  client.query(indicatorsQuery()).catch(ignore);
}
