import type { GoalId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';

/** What has been asked, decided, tried, stopped, not known and put right. Days are YYYY-MM-DD; roles, never persons. */

/** What a thing in the record is about, where it is about something. */
export interface Concerns {
  readonly goal?: GoalId | undefined;
  readonly unit?: UnitId | undefined;
  readonly indicator?: IndicatorId | undefined;
}

export const QUESTION_STATUSES = ['open', 'carried', 'answered'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** A question somebody has asked. It lives from meeting to meeting until it has an answer. */
export interface AskedQuestion extends Concerns {
  readonly id: string;
  readonly date: string;
  readonly by: Texts;
  readonly text: Texts;
  readonly status: QuestionStatus;
  /** The meetings it has been carried to. */
  readonly carriedTo: readonly string[];
  readonly answer?: { readonly date: string; readonly by?: Texts | undefined; readonly text: Texts } | undefined;
}

/** Something a body has decided, and when it should have had an effect. */
export interface BodyDecision extends Pick<Concerns, 'goal' | 'indicator'> {
  readonly id: string;
  readonly date: string;
  readonly body: Texts;
  readonly text: Texts;
  /** None: the whole. */
  readonly units: readonly UnitId[];
  readonly effectBy?: string | undefined;
}

/** Skruva, försöka, testa, våga: from a small turn of a screw to something new. */
export const TEST_PHASES = ['adjust', 'try', 'test', 'dare'] as const;
export type TestPhase = (typeof TEST_PHASES)[number];

/** 'unclear' is as honest an outcome as any. */
export const TEST_OUTCOMES = ['kept', 'changed', 'stopped', 'unclear'] as const;
export type TestOutcome = (typeof TEST_OUTCOMES)[number];

/** Something that was tried, and what was learnt. */
export interface Trial extends Concerns {
  readonly id: string;
  readonly phase: TestPhase;
  readonly what: Texts;
  readonly why?: Texts | undefined;
  readonly started: string;
  /** None: it goes on. */
  readonly ended?: string | undefined;
  readonly learnt?: Texts | undefined;
  readonly outcome?: TestOutcome | undefined;
  readonly instead?: Texts | undefined;
  readonly with?: Texts | undefined;
}

/** Something that is no longer done, also something no longer measured. */
export interface Stopped extends Pick<Concerns, 'goal' | 'unit'> {
  readonly id: string;
  readonly date: string;
  readonly what: Texts;
  readonly why: Texts;
  readonly instead?: Texts | undefined;
  /** Hours freed in a year. */
  readonly hours?: number | undefined;
}

/** Something nobody knows yet, said in the open. */
export interface Unknown extends Pick<Concerns, 'goal' | 'unit'> {
  readonly id: string;
  readonly since: string;
  readonly text: Texts;
  /** How one will try to find out. */
  readonly next?: Texts | undefined;
}

export const CORRECTION_KINDS = ['figure', 'mistake'] as const;

/** What was wrong and has been put right: a figure, or how somebody was met. */
export interface Correction extends Pick<Concerns, 'unit' | 'indicator'> {
  readonly id: string;
  readonly date: string;
  readonly kind: (typeof CORRECTION_KINDS)[number];
  readonly wrong: Texts;
  readonly right: Texts;
  /** The day those concerned were told. */
  readonly told?: string | undefined;
}

export const MEETING_LEVELS = ['committee', 'management', 'unit'] as const;

/** A meeting about the goals, held or planned. */
export interface Meeting extends Pick<Concerns, 'goal' | 'unit'> {
  readonly date: string;
  readonly level: (typeof MEETING_LEVELS)[number];
  readonly body: Texts;
  readonly held: boolean;
  readonly usersPresent?: boolean | undefined;
}

/** dialogue.json: the whole record. */
export interface DialogueRecord {
  readonly questions: readonly AskedQuestion[];
  readonly decisions: readonly BodyDecision[];
  readonly trials: readonly Trial[];
  readonly stopped: readonly Stopped[];
  readonly unknowns: readonly Unknown[];
  readonly corrections: readonly Correction[];
  readonly meetings: readonly Meeting[];
}
