import type { GoalId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';

export const NOTE_KINDS = ['question', 'decision'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What is being written during a meeting. */
export interface NoteDraft {
  readonly kind: NoteKind;
  readonly text: string;
  /** The role that asks, or the body that decides; never a person. */
  readonly by: string;
  readonly goal: GoalId | null;
  /** None: the whole. */
  readonly unit: UnitId | null;
  readonly indicator: IndicatorId | null;
  /** Of a decision: the day by which it should have had an effect, YYYY-MM-DD. */
  readonly effectBy: string | null;
}

/** A question asked or a decision made in a meeting. */
export interface Note extends NoteDraft {
  /** Also the id of its row in the publisher's table. */
  readonly key: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Characters. A little less than the publisher's tables hold, for a file may need a sign of its own before the text. */
export const LONGEST_NOTE = 1990;
export const LONGEST_BY = 100;

const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** What no table takes and nobody sees: control characters, signs that turn the writing around, halves of characters. */
const UNSEEN = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|(?![\t\n])\p{Cc}/gu;

/**
 * A text as it is kept: without what can not be seen, and without blanks around it.
 *
 * @example cleaned(' Varför?\r\n') // 'Varför?'
 */
export const cleaned = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(UNSEEN, '').trim().normalize('NFC');

/** Why a note can not be kept yet. */
export type NoteFault = 'no-text' | 'long-text' | 'no-by' | 'long-by' | 'early-effect';

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day);

/**
 * What has to be put right before a note can be kept; null when nothing has. The day is that of the meeting.
 *
 * Range: a text of 1 to LONGEST_NOTE characters, a role of 1 to LONGEST_BY, an effect on the day of the meeting or later.
 *
 * @example noteFault({ text: ' ', by: 'Nämnden', effectBy: null }, '2026-11-22') // 'no-text'
 */
export function noteFault(draft: Pick<NoteDraft, 'text' | 'by' | 'effectBy'>, date: string): NoteFault | null {
  const [text, by] = [cleaned(draft.text), cleaned(draft.by)];
  if (text === '') return 'no-text';
  if (text.length > LONGEST_NOTE) return 'long-text';
  if (by === '') return 'no-by';
  if (by.length > LONGEST_BY) return 'long-by';
  const { effectBy } = draft;
  return effectBy === null || (isDay(effectBy) && effectBy >= date) ? null : 'early-effect';
}

/** A draft as it is kept. Only a decision has a day of effect, and a role is one line. */
export const tidied = (draft: NoteDraft): NoteDraft => ({
  ...draft,
  text: cleaned(draft.text),
  by: cleaned(draft.by).replace(/\s+/g, ' '),
  effectBy: draft.kind === 'decision' ? draft.effectBy : null,
});
