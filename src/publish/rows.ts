import type { Aspect, Direction, MeasureUnit, Party } from '#domain/feedback/indicator.ts';
import type { GoalFate, GoalLevel, GoalStatus } from '#domain/goals/goal.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Language } from '#domain/kernel/text.ts';
import type { Provider } from '#domain/units/unit.ts';
import type { OrganisationSource } from './organisation-source.ts';
import type { Place } from './place.ts';
import { RECORD_TABLES, type RecordFields } from './rows.dialogue.ts';
import type { GroupAnswerFields, GroupFields, StepFields, VoiceFields } from './rows.voice.ts';

/** One row that still knows where it came from, so that every later complaint can point at the cell. */
export interface Row<Fields> {
  readonly fields: Fields;
  place(field: keyof Fields & string): Place;
  /** What stood in the cell, as written. */
  written(field: keyof Fields & string): string;
}

export interface UnitFields {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly name: string;
  readonly area?: string | undefined;
  readonly kind?: string | undefined;
  readonly provider?: Provider | undefined;
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
  readonly replacedBy: readonly string[];
}

export interface GoalFields {
  readonly id: string;
  readonly title: string;
  readonly why?: string | undefined;
  readonly bearing?: string | undefined;
  readonly level?: GoalLevel | undefined;
  readonly parent?: string | undefined;
  readonly status: GoalStatus;
  readonly adopted?: string | undefined;
  readonly adoptedBy?: string | undefined;
  readonly noVerdictBefore?: string | undefined;
  readonly duty: 'must' | 'want';
  readonly unit?: string | undefined;
  readonly indicators: readonly string[];
  readonly nextDialogue?: string | undefined;
  readonly replaces?: string | undefined;
  readonly ended?: string | undefined;
  readonly fate?: GoalFate | undefined;
  readonly into?: string | undefined;
  readonly reason?: string | undefined;
}

export interface IndicatorFields {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly kind: 'survey' | 'measure';
  readonly question?: string | undefined;
  readonly scale?: string | undefined;
  readonly definition?: string | undefined;
  readonly measureUnit?: MeasureUnit | undefined;
  readonly decimals?: number | undefined;
  readonly direction: Direction;
  readonly aspect: Aspect;
  readonly values: readonly string[];
  readonly practices: readonly string[];
  readonly influence?: 'own' | 'shared' | 'outside' | undefined;
  readonly target?: number | undefined;
  readonly targetFrom?: Period | undefined;
  readonly targetText?: string | undefined;
  readonly comparator?: string | undefined;
  readonly sourceName: string;
  readonly sourceUrl?: string | undefined;
  readonly sourceKind: 'raw' | 'derived';
  readonly owner?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly nextReview?: string | undefined;
  readonly minutes?: number | undefined;
  readonly statutory: boolean;
  readonly set?: string | undefined;
  readonly asked?: Party | undefined;
  readonly about?: Party | undefined;
  readonly item?: string | undefined;
  readonly kolada?: string | undefined;
}

/** How many gave one answer to one question, in one unit and wave. */
export interface AnswerFields {
  readonly unit: string;
  readonly wave: Period;
  readonly question: string;
  readonly option: string;
  readonly count: number;
}

export interface InvitedFields {
  readonly unit: string;
  readonly wave: Period;
  /** Whom the number counts. None: those whom the set asks, else the users. */
  readonly asked?: Party | undefined;
  /** The set they were asked. None: every question that the same people are asked. */
  readonly set?: string | undefined;
  readonly invited: number;
}

export type MeasureStatus = 'final' | 'provisional' | 'not-collected' | 'not-applicable' | 'not-yet-published';

export interface MeasureFields {
  readonly unit: string;
  readonly indicator: string;
  readonly period: Period;
  /** None when the cell is empty; the status then says why. */
  readonly value?: number | undefined;
  readonly denominator?: number | undefined;
  readonly status: MeasureStatus;
}

export interface ComparatorFields {
  readonly comparator: string;
  readonly member: string;
  readonly indicator: string;
  readonly period: Period;
  readonly value?: number | undefined;
  readonly why?: string | undefined;
}

export const TEXT_SUBJECTS = [
  ...(['unit', 'goal', 'indicator', 'area', 'voice', 'role'] as const),
  ...(['question', 'decision', 'test', 'stopped', 'unknown', 'correction', 'plan'] as const),
] as const;
/** Long texts and translations: one row for each thing, field and language. */
export interface TextFields {
  readonly about: (typeof TEXT_SUBJECTS)[number];
  readonly id: string;
  /** name, title, why, reason, question, definition, can-say, cannot-say, target, short, owner, kind; word (the unit's own), redefined; theme, said, plan, change, how. */
  readonly field: string;
  readonly language: Language;
  readonly text: string;
  /** For word: the day it was written. */
  readonly date?: string | undefined;
  /** For word: the role that wrote it, never a name. */
  readonly by?: string | undefined;
  /** For redefined: the first period with the new meaning. */
  readonly period?: Period | undefined;
}

/** The tables of the dialogue and the plan. */
type RecordRows = { readonly [Table in keyof RecordFields]: readonly Row<RecordFields[Table]>[] };

/** Everything in the folder, read but not yet checked against each other. */
export interface Folder extends RecordRows {
  readonly organisation: OrganisationSource;
  /** Where in organisation.yaml a path stands, e.g. place('core-task.bearings'). */
  readonly placeInOrganisation: (path: string) => Place;
  /** File name that each table was read from, as the folder has it; none when there was no such file. */
  readonly files: { readonly [table in TableName]?: string | undefined };
  /**
   * Ids of rows that were left out for a fault of their own, and 'all' for a table of which nothing could be read. What
   * points at one of them is not unknown: its fault has been told already.
   */
  readonly dropped?: { readonly [table in TableName]?: ReadonlySet<string> | 'all' | undefined } | undefined;
  readonly units: readonly Row<UnitFields>[];
  readonly goals: readonly Row<GoalFields>[];
  readonly indicators: readonly Row<IndicatorFields>[];
  readonly answers: readonly Row<AnswerFields>[];
  readonly invited: readonly Row<InvitedFields>[];
  readonly measures: readonly Row<MeasureFields>[];
  readonly comparators: readonly Row<ComparatorFields>[];
  readonly texts: readonly Row<TextFields>[];
  readonly voice: readonly Row<VoiceFields>[];
  readonly groups: readonly Row<GroupFields>[];
  readonly groupAnswers: readonly Row<GroupAnswerFields>[];
  readonly steps: readonly Row<StepFields>[];
}

export const TABLES = [
  'units',
  'goals',
  'indicators',
  'answers',
  'invited',
  'measures',
  'comparators',
  'texts',
  'voice',
  'groups',
  'groupAnswers',
  'steps',
  ...RECORD_TABLES,
] as const;
export type TableName = (typeof TABLES)[number];
