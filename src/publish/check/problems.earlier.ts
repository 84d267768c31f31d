import type { Revelation } from '#domain/protection/release.ts';
import type { Changed } from '#publish/earlier/changed.ts';

/** What can be wrong between this release and those before it, and between units that have replaced each other. */
export interface EarlierProblems {
  readonly 'earlier-unreadable': { readonly reason: string };
  /** Id and kind of figures, of what is to be published and of what lies there. */
  readonly 'earlier-of-another': { readonly own: string; readonly found: string };
  /** The release is of a day before one that lies there. */
  readonly 'earlier-is-later': { readonly written: string; readonly release: string; readonly day: string };
  /** Figures told otherwise than in the release, and how many more there are. */
  readonly 'earlier-figures-changed': {
    readonly release: string;
    readonly figures: readonly Changed[];
    readonly more: number;
  };
  readonly 'release-id-taken': { readonly id: string };
  readonly 'revision-reveals': {
    readonly indicator: string;
    readonly period: string;
    /** The earlier release that it would be held against. */
    readonly release: string;
    readonly units: readonly string[];
    readonly why: Revelation;
  };
  /** Why: the axis is told of in only one of the two, has other groups, or has changed by few. */
  readonly 'revision-reveals-mix': {
    readonly axis: string;
    readonly wave: string;
    readonly release: string;
    readonly why: 'shown' | 'groups' | 'change';
  };
  /** Why: as for the mix, of the answers to one question. */
  readonly 'revision-reveals-groups': {
    readonly indicator: string;
    readonly axis: string;
    readonly period: string;
    readonly release: string;
    readonly why: 'shown' | 'groups' | 'change';
  };
  readonly 'revision-reveals-steps': {
    readonly panel: string;
    readonly period: string;
    readonly release: string;
    readonly units: readonly string[];
    readonly why: Revelation;
  };
  readonly 'revision-reveals-people': {
    readonly voice: string;
    readonly release: string;
    readonly why: 'shown' | 'change';
  };
  /** As of those who said something, of those whose voices stand behind a goal. */
  readonly 'revision-reveals-backing': {
    readonly goal: string;
    readonly group: string;
    readonly release: string;
    readonly why: 'shown' | 'change';
  };
  /** Periods of two kinds that share a month: one of an earlier release, one of this. */
  readonly 'periods-overlap': {
    readonly indicator: string;
    readonly release: string;
    readonly was: string;
    readonly is: string;
  };
  readonly 'replaced-and-shown': {
    readonly indicator: string;
    readonly period: string;
    readonly old: string;
    readonly units: readonly string[];
  };
}
