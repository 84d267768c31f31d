import { isOverdue, type KeptRelease } from '#domain/kernel/release.ts';
import type { Address } from './address.ts';
import { writeAddress } from './address.ts';
import type { Setting } from './setting.ts';

/** What is said of a release that somebody has asked for by name. */
export interface EarlierView {
  readonly text: string;
  /** The way to the newest; none when this is it. */
  readonly newest: { readonly label: string; readonly href: string } | null;
}

/** Missing: null when it is the newest, and no newer one was to have come. Releases come newest first. */
export function earlierView(
  releases: readonly KeptRelease[],
  address: Address,
  { words, origin, today }: Setting,
): EarlierView | null {
  const { id, published, next } = origin.release;
  const day = words.format.day(published);
  if (releases[0]?.id !== id) {
    const href = writeAddress({ ...address, release: null });
    return { text: words.earlier.text(id, day), newest: { label: words.earlier.newest, href } };
  }
  return isOverdue(origin.release, today)
    ? { text: words.overdue(day, words.format.day(next ?? '')), newest: null }
    : null;
}
