import type { GoalId } from '#domain/kernel/ids.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Texts } from '#domain/kernel/text.ts';

/**
 * How far users take part: 0 not at all, 1 they are told, 2 they are asked, 3 they have shaped it, 4 they have decided.
 * Source: the ladder of participation (Arnstein 1969), shortened.
 */
export type UserStep = 0 | 1 | 2 | 3 | 4;

/** How users take part in setting a goal and in following it up. */
export interface UserPart {
  readonly setting: UserStep;
  readonly following: UserStep;
  readonly note?: Texts | undefined;
}

/** What a goal's page tells beyond the goal itself. */
export interface GoalDetail {
  readonly goal: GoalId;
  readonly userPart?: UserPart | undefined;
  readonly coOwners: readonly Texts[];
  readonly partners: readonly Texts[];
  readonly backedBy: readonly Texts[];
  /** Vi kunde ha gjort annorlunda: said by those whose goal it is. */
  readonly doneOtherwise?: Texts | undefined;
  /** What already works and shall go on. */
  readonly keepDoing: readonly Texts[];
  /** Whose voices stand behind it; a number of persons is withheld like any other. */
  readonly voices: readonly { readonly group: Texts; readonly people: Measured }[];
  /** How united it was adopted, in words. */
  readonly agreement?: Texts | undefined;
  readonly evidence: readonly { readonly text: Texts; readonly url?: string | undefined }[];
}
