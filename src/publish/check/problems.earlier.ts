import type { Revelation } from '#domain/protection/release.ts';

/** What can be wrong between this release and those before it, and between units that have replaced each other. */
export interface EarlierProblems {
  readonly 'earlier-unreadable': { readonly reason: string };
  /** Id and kind of figures, of what is to be published and of what lies there. */
  readonly 'earlier-of-another': { readonly own: string; readonly found: string };
  readonly 'release-id-taken': { readonly id: string };
  readonly 'revision-reveals': {
    readonly indicator: string;
    readonly period: string;
    /** The earlier release that it would be held against. */
    readonly release: string;
    readonly units: readonly string[];
    readonly why: Revelation;
  };
  readonly 'replaced-and-shown': {
    readonly indicator: string;
    readonly period: string;
    readonly old: string;
    readonly units: readonly string[];
  };
}
