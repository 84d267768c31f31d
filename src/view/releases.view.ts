import type { KeptRelease } from '#domain/kernel/release.ts';
import type { Language } from '#domain/kernel/text.ts';
import { writeAddress } from './address.ts';
import type { PageSetting } from './setting.ts';

/** A release that can be read. */
export interface ReleaseLine {
  readonly id: string;
  readonly said: string;
  /** The first page in it; null for the one that is shown. */
  readonly href: string | null;
}

/**
 * The releases that can be read, newest first, each with its own first page. The newest is reached without its name, so
 * that the link shows the one that is newest by then.
 */
export function releaseLines(
  kept: readonly KeptRelease[],
  shown: string,
  language: Language | null,
  { words }: PageSetting,
): ReleaseLine[] {
  return kept.map(({ id, published }, at) => ({
    id,
    said: words.footer.release(id, words.format.day(published)),
    href: id === shown ? null : writeAddress({ place: { page: 'overview' }, language, release: at === 0 ? null : id }),
  }));
}
