import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { readOrganisation } from '#contract/organisation.contract.ts';
import type { Received } from '#contract/read.ts';
import { mismatchOf } from '#domain/kernel/release.ts';
import { askOnce } from './failed.ts';
import { AskError, failureOfMismatch } from './failure.ts';
import { get } from './http.ts';

interface Asking {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

/** Figures change a few times a year and never in mid-meeting: what has been fetched stays until somebody asks anew. */
export const KEEP = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false } as const;

/** organisation.json, which every other file is held against: whose figures, which release, real or invented. */
export const organisationQuery = () =>
  queryOptions({
    queryKey: ['organisation'] as const,
    queryFn: ({ signal }) => get('organisation', readOrganisation, signal),
    ...KEEP,
  });

/** Asks at the same time as the organisation, and refuses what does not belong with it. */
export async function together<Thing>(
  resource: string,
  read: (json: unknown) => Received<Thing>,
  { client, signal }: Asking,
): Promise<Thing> {
  const [first, received] = await Promise.all([askOnce(client, organisationQuery()), get(resource, read, signal)]);
  const mismatch = mismatchOf(first.origin, received.origin);
  if (mismatch !== null) throw new AskError(failureOfMismatch(mismatch), resource);
  return received.thing;
}
