import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { smallGroups } from '#contract/cells.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import type { Received } from '#contract/read.ts';
import type { Column } from '#domain/feedback/column.ts';
import { mismatchOf } from '#domain/kernel/release.ts';
import { askOnce } from './failed.ts';
import { AskError, failureOfMismatch } from './failure.ts';
import { get } from './http.ts';
import { NEVER_STALE } from './never-stale.ts';

interface Asking {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
  readonly meta: Readonly<Record<string, unknown>> | undefined;
}

/** The release that a client asks for; undefined for the newest. What a client has fetched is all of one release. */
const releaseIn = ({ meta }: Asking): string | undefined =>
  typeof meta?.['release'] === 'string' ? meta['release'] : undefined;

/** Whether no release was asked for by name. */
export const isNewest = (asking: Pick<Asking, 'meta'>): boolean => typeof asking.meta?.['release'] !== 'string';

async function rootOf(asking: Asking): Promise<string> {
  const release = releaseIn(asking);
  return release === undefined ? '' : (await import('./earlier.ts')).rootOfRelease(asking.client, release);
}

/** organisation.json, which every other file is held against: whose figures, which release, real or invented. */
export const organisationQuery = () =>
  queryOptions({
    queryKey: ['organisation'] as const,
    queryFn: async (asking) => {
      const received = await get(`${await rootOf(asking)}organisation`, readOrganisation, asking.signal);
      const { id } = received.origin.release;
      // A newer one has come since the list was read, and has taken the place of the one that was asked for.
      if (id !== (releaseIn(asking) ?? id)) throw new AskError({ kind: 'release' }, id);
      return received;
    },
    ...NEVER_STALE,
  });

/**
 * Asks at the same time as the organisation, and refuses what does not belong with it. `columnsIn` gives the figures in
 * what was read: one about fewer persons than the organisation shows is refused with all the rest of its file.
 *
 * Throws: AskError 'provenance' or 'release' for files of two kinds, then 'format' for too small a group.
 */
export async function fetchConsistent<Thing>(
  resource: string,
  read: (json: unknown) => Received<Thing>,
  asking: Asking,
  columnsIn: (thing: Thing) => readonly Column[] = () => [],
): Promise<Thing> {
  const [first, received] = await Promise.all([
    askOnce(asking.client, organisationQuery()),
    rootOf(asking).then((root) => get(root + resource, read, asking.signal)),
  ]);
  const mismatch = mismatchOf(first.origin, received.origin);
  if (mismatch !== null) throw new AskError(failureOfMismatch(mismatch), resource);
  const { fewestAnswers } = first.thing;
  const [tooSmall] = columnsIn(received.thing).flatMap((column) => smallGroups(column, fewestAnswers));
  if (tooSmall !== undefined) throw new AskError({ kind: 'format' }, `${resource}: ${tooSmall}`);
  return received.thing;
}
