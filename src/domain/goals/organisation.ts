import type { BearingId, UnitId } from '#domain/kernel/ids.ts';
import type { Language, Texts } from '#domain/kernel/text.ts';

/** The one sentence everything is held against, and the directions it points. */
export interface CoreTask {
  readonly text: Texts;
  readonly bearings: readonly Bearing[];
}

export interface Bearing {
  readonly id: BearingId;
  readonly text: Texts;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly country: 'SE' | 'DK' | 'NO' | 'FI';
  readonly committee: Texts;
  /** The first is the municipality's own. */
  readonly languages: readonly Language[];
  /** The unit that stands for the whole. */
  readonly root: UnitId;
  readonly accent?: string | undefined;
  readonly coreTask?: CoreTask | undefined;
  /** At most this many active goals. */
  readonly goalBudget: number;
  /** Good experiences per bad one that the municipality has promised; none when it has promised nothing. */
  readonly trustPromise?: number | undefined;
  /** Persons. A group smaller than this is never shown; 5 or more. */
  readonly fewestAnswers: number;
  readonly contact: { readonly name: Texts; readonly url?: string | undefined; readonly email?: string | undefined };
  readonly accessibilityStatement?: string | undefined;
  readonly nextMeeting?: { readonly date: string; readonly body: Texts } | undefined;
}
