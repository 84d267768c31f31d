import type {
  CORRECTION_KINDS,
  MEETING_LEVELS,
  QuestionStatus,
  TestOutcome,
  TestPhase,
} from '#domain/dialogue/record.ts';
import type { UserStep } from '#domain/goals/plan.ts';

/** A question somebody has asked, and its answer when it has one. */
export interface QuestionFields {
  readonly id: string;
  readonly date: string;
  /** A role, never a person; so in every table here. */
  readonly by: string;
  readonly text: string;
  readonly goal?: string | undefined;
  readonly unit?: string | undefined;
  readonly indicator?: string | undefined;
  readonly status: QuestionStatus;
  readonly carriedTo: readonly string[];
  readonly answered?: string | undefined;
  readonly answeredBy?: string | undefined;
  readonly answer?: string | undefined;
}

export interface DecisionFields {
  readonly id: string;
  readonly date: string;
  readonly body: string;
  readonly text: string;
  readonly goal?: string | undefined;
  readonly units: readonly string[];
  readonly indicator?: string | undefined;
  readonly effectBy?: string | undefined;
}

export interface TrialFields {
  readonly id: string;
  readonly phase: TestPhase;
  readonly what: string;
  readonly why?: string | undefined;
  readonly unit?: string | undefined;
  readonly goal?: string | undefined;
  readonly indicator?: string | undefined;
  readonly started: string;
  readonly ended?: string | undefined;
  readonly learnt?: string | undefined;
  readonly outcome?: TestOutcome | undefined;
  readonly instead?: string | undefined;
  readonly with?: string | undefined;
}

export interface StoppedFields {
  readonly id: string;
  readonly date: string;
  readonly what: string;
  readonly why: string;
  readonly instead?: string | undefined;
  /** Hours freed in a year. */
  readonly hours?: number | undefined;
  readonly unit?: string | undefined;
  readonly goal?: string | undefined;
}

export interface UnknownFields {
  readonly id: string;
  readonly since: string;
  readonly text: string;
  readonly goal?: string | undefined;
  readonly unit?: string | undefined;
  readonly next?: string | undefined;
}

export interface CorrectionFields {
  readonly id: string;
  readonly date: string;
  readonly kind: (typeof CORRECTION_KINDS)[number];
  readonly wrong: string;
  readonly right: string;
  readonly indicator?: string | undefined;
  readonly unit?: string | undefined;
  readonly told?: string | undefined;
}

export interface MeetingFields {
  readonly date: string;
  readonly level: (typeof MEETING_LEVELS)[number];
  readonly body: string;
  readonly goal?: string | undefined;
  readonly unit?: string | undefined;
  readonly held: boolean;
  readonly usersPresent?: boolean | undefined;
}

/** A group whose voices stand behind a goal, and how many they were; none when nobody counted. */
export interface GroupOfVoices {
  readonly group: string;
  readonly people?: number | undefined;
}

/** What is told of a goal beside what the table of goals has. */
export interface PlanFields {
  readonly goal: string;
  readonly userSetting?: UserStep | undefined;
  readonly userFollowing?: UserStep | undefined;
  readonly userNote?: string | undefined;
  readonly coOwners: readonly string[];
  readonly partners: readonly string[];
  readonly backedBy: readonly string[];
  readonly voices: readonly GroupOfVoices[];
  readonly agreement?: string | undefined;
  readonly doneOtherwise?: string | undefined;
  readonly keepDoing: readonly string[];
  readonly evidence: readonly string[];
  /** In the order of the evidence; '' for what has none. */
  readonly evidenceUrl: readonly string[];
}

/** The tables of the dialogue and the plan, by name. */
export interface RecordFields {
  readonly questions: QuestionFields;
  readonly decisions: DecisionFields;
  readonly trials: TrialFields;
  readonly stopped: StoppedFields;
  readonly unknowns: UnknownFields;
  readonly corrections: CorrectionFields;
  readonly meetings: MeetingFields;
  readonly plan: PlanFields;
}

export const RECORD_TABLES = [
  'questions',
  'decisions',
  'trials',
  'stopped',
  'unknowns',
  'corrections',
  'meetings',
  'plan',
] as const satisfies readonly (keyof RecordFields)[];
