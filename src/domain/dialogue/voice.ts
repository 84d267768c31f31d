import type { GoalId, IndicatorId, UnitId, ValueId } from '#domain/kernel/ids.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Texts } from '#domain/kernel/text.ts';

export const VOICE_KINDS = ['concern', 'idea', 'praise'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** Something that happened on a day, in words. */
export interface DatedText {
  readonly date: string;
  readonly text: Texts;
}

/** One thing that users have said, and what became of it. Days are YYYY-MM-DD. */
export interface VoiceItem {
  readonly id: string;
  readonly unit: UnitId;
  readonly kind: VoiceKind;
  /** A few words: Vill ha samma person. */
  readonly theme: Texts;
  /** What was said, as the unit has put it down without anybody's name; withheld where few have answered. */
  readonly said: Measured<Texts>;
  /** How many said it. */
  readonly people: Measured;
  readonly received: string;
  /** The day they first had an answer. */
  readonly answered?: string | undefined;
  readonly planned?: DatedText | undefined;
  readonly made?: DatedText | undefined;
  /** Why nothing is changed: as honourable an outcome as a change. */
  readonly declined?: DatedText | undefined;
  /** The day those who said it were told what came of it, and how. */
  readonly told?: DatedText | undefined;
  /** What it may move, follow or show. */
  readonly indicator?: IndicatorId | undefined;
  readonly goal?: GoalId | undefined;
  readonly value?: ValueId | undefined;
}

/** Everything users have said, and how long a period must have lain before its shares are ripe to read. */
export interface Voice {
  /** Days from receipt in which most things should have had their answer. */
  readonly ripeAfter: number;
  readonly items: readonly VoiceItem[];
}
