import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';

/** What failed is asked anew only when somebody wants it: on a new page, or with a press on try again. */
export function forgetFailures(client: QueryClient): void {
  client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
}

/**
 * What is known already, what is on its way, or a first question. A question that has failed is not asked again: a
 * server in trouble is not stormed by every part of the page that would have needed it.
 *
 * Throws: what the question failed with.
 */
export async function askOnce<Thing, Key extends QueryKey>(
  client: QueryClient,
  options: FetchQueryOptions<Thing, Error, Thing, Key> & { readonly queryKey: Key },
): Promise<Thing> {
  const state = client.getQueryState<Thing>(options.queryKey);
  if (state?.status === 'error' && state.fetchStatus === 'idle') throw state.error;
  return client.query(options);
}
