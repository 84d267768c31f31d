import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Texts } from '#domain/kernel/text.ts';

export const WAVE_MODES = ['paper', 'web', 'phone', 'visit', 'helped'] as const;
export type WaveMode = (typeof WAVE_MODES)[number];

/** One group of those who are served: how many they are, and how many of them answered. */
export interface MixGroup {
  readonly id: string;
  readonly name: Texts;
  readonly served: Measured;
  readonly answered: Measured;
}

/** One way to divide everyone who is served, such as by age. Withheld whole or not at all. */
export interface MixAxis {
  readonly id: string;
  readonly name: Texts;
  readonly groups: readonly MixGroup[];
}

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
  /** Who answered against who is served, in the whole organisation. */
  readonly mix?: readonly MixAxis[] | undefined;
}
