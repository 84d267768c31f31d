interface Written {
  readonly written: string;
}

/** What can be wrong with the release as a whole, and with where it is to be put. */
export interface ReleaseProblems {
  readonly 'demo-with-real-name': Written & { readonly municipality: string };
  readonly 'production-with-invented-name': Written;
  /** Why: an invented municipality, an address that nobody has, or a word that says so of a source. */
  readonly 'production-with-invented-text': Written & { readonly why: 'name' | 'link' | 'word' };
  readonly 'published-ahead': Written & { readonly today: string };
  readonly 'previous-is-itself': Written;
  readonly 'fewest-kept': { readonly asked: number; readonly kept: number };
  readonly 'target-not-a-release': { readonly found: string };
  readonly 'target-holds-more': { readonly names: readonly string[] };
  readonly 'target-holds-source': { readonly found: string };
  readonly 'disk-full': { readonly code: string };
  readonly 'disk-refused': { readonly code: string };
  readonly 'disk-failed': { readonly code: string };
}
