import type { Period } from '#domain/kernel/period.ts';
import type { Texts } from '#domain/kernel/text.ts';

export const WAVE_MODES = ['paper', 'web', 'phone', 'visit', 'helped'] as const;
export type WaveMode = (typeof WAVE_MODES)[number];

/** One time the survey was made, for the whole organisation. */
export interface Wave {
  readonly period: Period;
  readonly collected?: { readonly from: string; readonly to: string } | undefined;
  /** Who was asked, in words. */
  readonly population?: Texts | undefined;
  /** Persons asked; none when the municipality does not know. */
  readonly invited?: number | undefined;
  readonly modes: readonly WaveMode[];
  readonly note?: Texts | undefined;
}
