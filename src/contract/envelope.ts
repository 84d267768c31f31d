import * as z from 'zod/mini';
import type { Origin, Provenance } from '#domain/kernel/release.ts';
import { day, id, link, plain } from './fields.ts';

/** The version of the contract that this app reads. A new first digit means the app is too old. */
export const CONTRACT_VERSION = '1.0';

/** What every file begins with. */
export const envelope = z.object({
  contract: z.string().check(z.regex(/^1\.\d+$/, 'version 1 of the contract, such as 1.0')),
  release: z.object({
    id: id<'release'>(),
    published: day,
    previous: z.optional(plain),
    next: z.optional(day),
  }),
  source: z.object({
    /** production or demo; anything else, or nothing, is shown as unknown origin. */
    kind: z.optional(z.string()),
    name: plain,
    url: z.optional(link),
    licence: z.optional(plain),
  }),
  organisation: id<'organisation'>(),
});

export type Envelope = z.infer<typeof envelope>;

const provenanceOf = (kind: string | undefined): Provenance =>
  kind === 'production' || kind === 'demo' ? kind : 'unknown';

export function originFrom(wire: Envelope): Origin {
  const { name, url, licence, kind } = wire.source;
  return {
    organisation: wire.organisation,
    release: wire.release,
    provenance: provenanceOf(kind),
    source: { name, url, licence },
  };
}
