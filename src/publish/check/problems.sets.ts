import type { Party } from '#domain/feedback/indicator.ts';
import type { PresetName, Rhythm } from '#publish/organisation-source.ts';

interface Written {
  readonly written: string;
}

/** What can be wrong with sets of questions, and with when they are asked. */
export interface SetProblems {
  /** A question of a preset that is not there, or is not asked of those people. */
  readonly 'preset-not-chosen': Written & { readonly preset: PresetName; readonly asks: boolean };
  /** asks: the presets in which it can be said who is asked. */
  readonly 'asked-not-here': { readonly preset: PresetName; readonly asks: readonly PresetName[] };
  readonly 'set-without-questions': { readonly set: string };
  readonly 'set-without-answers': { readonly set: string; readonly indicators: readonly string[] };
  readonly 'trust-incomplete': { readonly indicator: string; readonly column: 'asked' | 'about' };
  /** steps: answers that are counted, of five that there should be. */
  readonly 'steps-not-five': { readonly indicator: string; readonly scale: string; readonly steps: number };
  /** A question under an index that stands in another set than the index. */
  readonly 'index-apart': { readonly indicator: string; readonly set: string };
  readonly 'index-given': { readonly indicator: string };
  /** what: a question or a set. */
  readonly 'wrong-period': Written & {
    readonly what: string;
    readonly every: Exclude<Rhythm, 'year'>;
    readonly example: string;
  };
  readonly 'pulses-missing': { readonly set: string; readonly asked: Party; readonly periods: readonly string[] };
}
