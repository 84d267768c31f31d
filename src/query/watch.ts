import { queryOptions } from '@tanstack/react-query';
import { readOrganisation } from '#contract/organisation.contract.ts';
import type { Release } from '#domain/kernel/release.ts';
import { type Failure, failureOf } from './failure.ts';
import { get } from './http.ts';

/** What the server said when it was last asked. */
export type Watched =
  | { readonly kind: 'answers'; readonly release: Release }
  | {
      readonly kind: 'failed';
      /** 'unexpected' is a fault of our own. */
      readonly failure: Failure | { readonly kind: 'unexpected' };
      /** When it began to fail in this way. */
      readonly since: Date;
    };

/** Milliseconds between the questions. */
const EACH_MINUTE = 60_000;

/** The same failure as before has lasted since it began. */
function failedWith(error: unknown, before: Watched | undefined): Watched {
  const known = failureOf(error);
  const failure = known?.failure ?? { kind: 'unexpected' as const };
  const since = known?.since ?? new Date();
  const isSame = before?.kind === 'failed' && before.failure.kind === failure.kind;
  return { kind: 'failed', failure, since: isSame ? before.since : since };
}

const KEY = ['watch'] as const;

/**
 * Asks the newest organisation.json once a minute, beside all that has been fetched and touching nothing of it: for a meeting
 * that shows what it began with, and says quietly how things stand.
 *
 * Missing: never an error; a failure is an answer like another.
 */
export const watchQuery = () =>
  queryOptions({
    queryKey: KEY,
    queryFn: async ({ client, signal }): Promise<Watched> => {
      try {
        const { origin } = await get('organisation', readOrganisation, signal);
        return { kind: 'answers', release: origin.release };
      } catch (error) {
        if (signal.aborted) throw error;
        return failedWith(error, client.getQueryData<Watched>(KEY));
      }
    },
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: EACH_MINUTE,
    // The presenter's own window may have the focus.
    refetchIntervalInBackground: true,
  });
