import { queryOptions } from '@tanstack/react-query';
import { smallGroups } from '#contract/cells.ts';
import { readUnitSeries } from '#contract/series.contract.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type KeptRelease, mismatchOf, releaseBefore } from '#domain/kernel/release.ts';
import { organisationQuery } from './consistent.ts';
import { releasesQuery } from './earlier.ts';
import { askOnce } from './failed.ts';
import { AskError, failureOfMismatch } from './failure.ts';
import { get } from './http.ts';
import { NEVER_STALE } from './never-stale.ts';

/** A unit's figures as they were published in the release before. */
export interface EarlierFigures {
  readonly release: KeptRelease;
  readonly columns: readonly Column[];
}

/**
 * What was published of a unit in the release before the one that is shown. Never to be shown beside its figures: it tells
 * only what has become otherwise.
 *
 * Missing: null where no release before it is kept.
 * Throws:  AskError, also for a file of another town, of another release than the list names, or with too small a group.
 */
export const earlierUnitQuery = (unit: UnitId) =>
  queryOptions({
    queryKey: ['earlier unit', unit] as const,
    queryFn: async ({ client, signal }): Promise<EarlierFigures | null> => {
      const [{ origin, thing: organisation }, releases] = await Promise.all([
        askOnce(client, organisationQuery()),
        askOnce(client, releasesQuery()),
      ]);
      const release = releaseBefore(releases, origin.release.id);
      if (release === undefined) return null;
      const resource = `releases/${release.id}/units/${unit}`;
      const received = await get(resource, (json) => readUnitSeries(unit, json), signal);
      const mismatch = mismatchOf({ ...origin, release }, received.origin);
      if (mismatch !== null) throw new AskError(failureOfMismatch(mismatch), resource);
      const { columns } = received.thing;
      const [tooSmall] = columns.flatMap((column) => smallGroups(column, organisation.fewestAnswers));
      if (tooSmall !== undefined) throw new AskError({ kind: 'format' }, `${resource}: ${tooSmall}`);
      return { release, columns };
    },
    ...NEVER_STALE,
  });
