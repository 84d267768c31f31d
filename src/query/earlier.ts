import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { readReleases } from '#contract/releases.contract.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import { askOnce } from './failed.ts';
import { AskError, failureOf } from './failure.ts';
import { get } from './http.ts';
import { NEVER_STALE } from './never-stale.ts';

/** Only who asks for a named release, or for what has become otherwise since the one before, needs to know which there are. */

/** Every release that can be asked for, newest first. It lies beside the newest, whichever is asked for. */
export const releasesQuery = () =>
  queryOptions({
    queryKey: ['releases'] as const,
    queryFn: async ({ signal }) => (await get('releases', readReleases, signal)).thing,
    ...NEVER_STALE,
  });

/** The same for whoever only lists them. Missing: none where the host keeps no list. */
export const keptReleasesQuery = () =>
  queryOptions({
    queryKey: ['kept releases'] as const,
    queryFn: async ({ client }): Promise<readonly KeptRelease[]> => {
      try {
        return await askOnce(client, releasesQuery());
      } catch (error) {
        if (failureOf(error)?.failure.kind === 'notFound') return [];
        throw error;
      }
    },
    ...NEVER_STALE,
  });

/** A host that has no list has no release but the newest, whatever that is called. */
const noneOf = (release: string, cause: unknown): AskError =>
  new AskError({ kind: 'noRelease' }, `releases/${release}`, cause);

/**
 * Where the files of a release lie: with the newest, or in a folder of their own.
 *
 * Throws: AskError 'noRelease' when there is none by that name, and what asking for the list fails with.
 */
export async function rootOfRelease(client: QueryClient, release: string): Promise<string> {
  try {
    const releases = await askOnce(client, releasesQuery());
    const at = releases.findIndex(({ id }) => id === release);
    if (at === -1) throw noneOf(release, undefined);
    return at === 0 ? '' : `releases/${release}/`;
  } catch (error) {
    throw failureOf(error)?.failure.kind === 'notFound' ? noneOf(release, error) : error;
  }
}
