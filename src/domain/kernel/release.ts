/**
 * Where figures come from. It travels with the figures and is never set by a build flag.
 * Anything that does not plainly say production or demo is unknown, and is marked as strongly as demo.
 */
export type Provenance = 'production' | 'demo' | 'unknown';

export interface Release {
  /** The municipality's own name for this publication, e.g. 2026-1. */
  readonly id: string;
  /** Day, YYYY-MM-DD. */
  readonly published: string;
  readonly previous?: string | undefined;
  /** The day the next one is promised; after it, what is shown is old. */
  readonly next?: string | undefined;
}

/** A release that can be asked for, in short. */
export type KeptRelease = Pick<Release, 'id' | 'published'>;

/** What every file says of itself, so that two that do not belong together are never shown together. */
export interface Origin {
  readonly organisation: string;
  readonly release: Release;
  readonly provenance: Provenance;
  readonly source: { readonly name: string; readonly url?: string | undefined; readonly licence?: string | undefined };
}

export type Mismatch = 'organisation' | 'provenance' | 'release';

/**
 * What keeps two files from being shown together, or null when they belong together.
 *
 * @example mismatchOf(a, a) // null
 */
export function mismatchOf(one: Origin, other: Origin): Mismatch | null {
  if (one.organisation !== other.organisation) return 'organisation';
  if (one.provenance !== other.provenance) return 'provenance';
  return one.release.id === other.release.id ? null : 'release';
}

/**
 * The release that was published before one, in a list with the newest first.
 *
 * Missing: undefined when it is the oldest in the list, and when the list does not know it.
 *
 * @example releaseBefore([{ id: '2026-1', published: '2026-03-03' }], '2025-1') // undefined
 */
export function releaseBefore(kept: readonly KeptRelease[], id: string): KeptRelease | undefined {
  const at = kept.findIndex((one) => one.id === id);
  return at === -1 ? undefined : kept[at + 1];
}

/** Whether a newer release was promised for an earlier day than today. Days are YYYY-MM-DD and compare as text. */
export function isOverdue(release: Release, today: string): boolean {
  return release.next !== undefined && release.next < today;
}
