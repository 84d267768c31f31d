import { readOrganisation } from '#contract/organisation.contract.ts';
import { readReleases } from '#contract/releases.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import { problem } from '#publish/problem.ts';
import { type Before, EarlierError, readEarlier } from './before.ts';

/** A release that lies in the place that is published to. */
export interface Earlier extends KeptRelease {
  /** Where it lies there: '' for the newest, releases/2025-1/ for one that is kept. */
  readonly root: string;
  /** Persons: the smallest group it told of. */
  readonly fewest: number;
  /** The unit above each unit. */
  readonly above: ReadonlyMap<string, string | undefined>;
}

/** Releases that are kept beside the newest. */
const MOST_KEPT = 12;

const whose = ({ id, provenance }: { readonly id: string; readonly provenance: string }): string =>
  `${id} (${provenance})`;

function earlierAt(before: Before, root: string, own: OrganisationSource): Earlier | undefined {
  const organisation = readEarlier(before, `${root}organisation.json`, readOrganisation);
  if (organisation === undefined) return undefined;
  const { origin, thing } = organisation;
  const found = whose({ id: origin.organisation, provenance: origin.provenance });
  if (found !== whose(own)) {
    const place = { file: `${root}organisation.json` };
    throw new EarlierError(problem('error', 'earlier-of-another', place, { own: whose(own), found }));
  }
  const units = readEarlier(before, `${root}units.json`, readUnits)?.thing.tree.units ?? [];
  const { id, published } = origin.release;
  return { root, id, published, fewest: thing.fewestAnswers, above: new Map(units.map((one) => [one.id, one.parent])) };
}

/**
 * The releases that lie in the place that is published to, newest first, the first of them at its root.
 *
 * Missing: none when nothing has been published there. A kept release that somebody has taken away is passed over.
 * Throws:  EarlierError for one that can not be read, and one of another organisation or of another kind of figures.
 */
export function earlierReleases(before: Before, own: OrganisationSource): readonly Earlier[] {
  const newest = earlierAt(before, '', own);
  if (newest === undefined) return [];
  const listed = readEarlier(before, 'releases.json', readReleases)?.thing ?? [];
  return [newest, ...listed.slice(1).flatMap(({ id }) => earlierAt(before, `releases/${id}/`, own) ?? [])];
}

/** Those that go on lying beside a new release. */
export const keptBeside = (id: string, earlier: readonly Earlier[]): readonly Earlier[] =>
  earlier.filter((one) => one.id !== id).slice(0, MOST_KEPT);
