import { CONTRACT_VERSION, type Envelope } from '#contract/envelope.ts';
import type { Id } from '#domain/kernel/ids.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';

/** What every file begins with. */
export function envelopeOf({ id, provenance, release, source }: OrganisationSource): Envelope {
  const { previous, next } = release;
  return {
    contract: CONTRACT_VERSION,
    release: { id: release.id as Id<'release'>, published: release.published, previous, next },
    source: { kind: provenance, name: source.name, url: source.url, licence: source.licence },
    organisation: id as Id<'organisation'>,
  };
}
