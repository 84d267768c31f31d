import * as z from 'zod/mini';
import type { KeptRelease } from '#domain/kernel/release.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

/** releases.json: every release that can be asked for, newest first. All but the first lie whole in releases/{id}/. */
export const releasesWire = z.object({
  ...envelope.shape,
  releases: z.array(z.object({ id: id<'release'>(), published: day })).check(z.minLength(1)),
});

export type ReleasesWire = z.infer<typeof releasesWire>;

function releaseProblems({ release, releases }: ReleasesWire): string[] {
  const ids = releases.map((one) => one.id);
  const [newest] = ids;
  return [
    ...(newest === release.id ? [] : [`${newest} comes before ${release.id}, which is the newest`]),
    ...ids.filter((one, at) => ids.indexOf(one) !== at).map((one) => `${one} twice`),
  ];
}

/** Throws: ContractError, also when the newest is not the release that the list came with. */
export function readReleases(json: unknown): Received<readonly KeptRelease[]> {
  const wire = readThrough('releases', releasesWire, json);
  demand('releases', releaseProblems(wire));
  return { origin: originFrom(wire), thing: wire.releases };
}
