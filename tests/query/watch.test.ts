import { QueryClient } from '@tanstack/react-query';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { organisationQuery } from '#query/consistent.ts';
import { type Watched, watchQuery } from '#query/watch.ts';
import { envelope, organisation } from '#tests/contract/wires.ts';
import { type Answer, json, published, settled, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

const LATER = { ...envelope.release, id: '2026-2', published: '2026-09-03' };
const page = (html: string, status = 200) =>
  new HttpResponse(html, { status, headers: { 'content-type': 'text/html' } });

/** As one who goes on watching: what was answered before is remembered. */
async function ask(client: QueryClient): Promise<Watched | undefined> {
  const { error } = await settled(client.query({ ...watchQuery(), gcTime: Number.POSITIVE_INFINITY }));
  expect(error).toBeNull();
  return client.getQueryData<Watched>(watchQuery().queryKey);
}

describe(watchQuery, () => {
  it('gives the release that the server has now', async () => {
    town.answers(published);
    expect(await ask(new QueryClient())).toEqual({ kind: 'answers', release: envelope.release });
    town.answers(() => json({ ...organisation, release: LATER }));
    expect(await ask(new QueryClient())).toMatchObject({ kind: 'answers', release: { id: '2026-2' } });
  });

  it.each<[string, Answer, string]>([
    ['nothing reaches it', () => HttpResponse.error(), 'unreachable'],
    ['it wants to know who asks', () => page('Unauthorized', 401), 'signin'],
    ['a sign-in page comes', () => page('<form><input type="password"></form>'), 'signin'],
    ['it fails', () => page('Service unavailable', 503), 'http'],
    ['it answers something else', () => json({ hello: 'world' }), 'format'],
  ])('when %s, says so as an answer like another', async (_, answer, kind) => {
    town.answers(answer);
    expect(await ask(new QueryClient())).toMatchObject({ kind: 'failed', failure: { kind } });
  });

  it('tells since when it has failed in the same way, and anew when it is another', async () => {
    const client = new QueryClient();
    const sinceOf = async () => {
      const watched = await ask(client);
      return watched?.kind === 'failed' ? watched.since.getTime() : null;
    };
    town.answers(() => page('', 503));
    const first = await sinceOf();
    vi.advanceTimersByTime(600_000);
    expect(await sinceOf()).toBe(first);
    town.answers(() => page('', 401));
    const other = await sinceOf();
    expect(other).toBeGreaterThan(first ?? 0);
    town.answers(published);
    expect(await sinceOf()).toBeNull();
    town.answers(() => page('', 401));
    expect(await sinceOf()).toBeGreaterThan(other ?? 0);
  });

  it('asks for the newest, also where an earlier release is shown, and touches nothing that has been fetched', async () => {
    const client = new QueryClient({ defaultOptions: { queries: { meta: { release: '2025-1' } } } });
    client.setQueryData(organisationQuery().queryKey, { origin: 'held' } as never);
    town.answers(() => json({ ...organisation, release: LATER }));
    await ask(client);
    expect(town.asked).toEqual(['organisation.json']);
    expect(client.getQueryData(organisationQuery().queryKey)).toEqual({ origin: 'held' });
  });

  it('asks once a minute, also while the window is not looked at, and leaves nothing behind', () => {
    expect(watchQuery()).toMatchObject({ refetchInterval: 60_000, refetchIntervalInBackground: true, gcTime: 0 });
  });
});
