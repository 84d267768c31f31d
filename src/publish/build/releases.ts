import type { ReleasesWire } from '#contract/releases.contract.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import { envelopeOf } from './envelope.ts';

type Listed = ReleasesWire['releases'][number];

/** releases.json: this one, and those that are kept beside it, newest first. */
export function buildReleases(organisation: OrganisationSource, kept: readonly KeptRelease[]): ReleasesWire {
  const releases = [organisation.release, ...kept].map(({ id, published }) => ({ id: id as Listed['id'], published }));
  return { ...envelopeOf(organisation), releases };
}
