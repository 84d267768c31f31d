import type { FirstWords } from '#words/sv.first.ts';

/** The kinds of failure the query floor can meet, as the page needs them. */
export type FailureKind =
  | { readonly kind: Exclude<keyof FirstWords['state']['failure'], 'http'> }
  | { readonly kind: 'http'; readonly status: number };

export interface FailureView {
  readonly title: string;
  readonly text: string;
  readonly since: string;
  /** What the button says. */
  readonly action: string;
  /** reload: fetch the page anew. renew: fetch all figures anew. newest: go to the newest. retry: only what failed. */
  readonly remedy: 'retry' | 'renew' | 'newest' | 'reload';
}

/** What happened, since when, and what can be done. */
export function failureView(failure: FailureKind, since: Date, words: FirstWords): FailureView {
  const { state, format } = words;
  const text = failure.kind === 'http' ? state.failure.http(failure.status) : state.failure[failure.kind];
  const common = { title: state.failedTitle, text, since: state.since(format.clock(since)) };
  if (failure.kind === 'release') return { ...common, action: state.showNew, remedy: 'renew' };
  if (failure.kind === 'noRelease') return { ...common, action: words.earlier.newest, remedy: 'newest' };
  if (failure.kind === 'version' || failure.kind === 'unexpected') {
    return { ...common, action: state.reload, remedy: 'reload' };
  }
  return { ...common, action: state.retry, remedy: 'retry' };
}
