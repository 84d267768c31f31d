import type { VoiceKind } from '#domain/dialogue/voice.ts';
import type { Period } from '#domain/kernel/period.ts';

/** One thing that users have said, and what became of it. */
export interface VoiceFields {
  readonly id: string;
  readonly unit: string;
  readonly kind: VoiceKind;
  readonly theme: string;
  readonly said?: string | undefined;
  /** How many said it; none when nobody counted. */
  readonly people?: number | undefined;
  readonly received: string;
  readonly answered?: string | undefined;
  readonly planned?: string | undefined;
  readonly plan?: string | undefined;
  readonly made?: string | undefined;
  readonly change?: string | undefined;
  readonly declined?: string | undefined;
  readonly reason?: string | undefined;
  readonly told?: string | undefined;
  readonly how?: string | undefined;
  readonly indicator?: string | undefined;
  readonly goal?: string | undefined;
  readonly value?: string | undefined;
}

/** One group of those who are served, in the whole organisation: how many they are, and how many answered. */
export interface GroupFields {
  readonly wave: Period;
  readonly axis: string;
  readonly group: string;
  readonly served: number;
  readonly answered: number;
}

/**
 * How many of one group gave one answer to one question, in the whole organisation. They are among those in the table of
 * answers, and never added to them.
 */
export interface GroupAnswerFields {
  readonly wave: Period;
  readonly question: string;
  readonly axis: string;
  readonly group: string;
  readonly option: string;
  readonly count: number;
}

/** How many came to one step, in one unit and period. */
export interface StepFields {
  readonly panel: string;
  readonly unit: string;
  readonly period: Period;
  readonly step: string;
  readonly count: number;
}
