import type { Release } from '#domain/kernel/release.ts';
import type { PageSetting } from '#view/setting.ts';

/** What the server said when it was last asked. */
export type WatchedAnswer =
  | { readonly kind: 'answers'; readonly release: Release }
  | { readonly kind: 'failed'; readonly failure: { readonly kind: string }; readonly since: Date };

type Words = PageSetting['words']['stage']['watch'];

function failureIn(kind: string, clock: string, words: Words): string {
  if (kind === 'unreachable' || kind === 'timeout') return words.unreachable(clock);
  if (kind === 'signin') return words.signin(clock);
  return kind === 'http' ? words.http(clock) : words.other(clock);
}

/**
 * The one quiet line of a meeting: how things stand with the server, and that nothing shown changes for it.
 *
 * Missing: null while all is as it was when the meeting began, and until it is known.
 */
export function watchView(
  watched: WatchedAnswer | undefined,
  { words, origin }: Pick<PageSetting, 'words' | 'origin'>,
): string | null {
  if (watched === undefined) return null;
  const { watch } = words.stage;
  const still = watch.still(words.format.day(origin.release.published));
  if (watched.kind === 'failed') {
    return `${failureIn(watched.failure.kind, words.format.clock(watched.since), watch)} ${still}`;
  }
  const { id, published } = watched.release;
  if (id === origin.release.id) return null;
  const isNewer = published > origin.release.published;
  return `${isNewer ? watch.newer(id, words.format.day(published)) : watch.another(id)} ${still}`;
}
