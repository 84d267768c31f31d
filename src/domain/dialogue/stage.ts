import type { DatedText, VoiceItem } from './voice.ts';

/**
 * How far what somebody said has come.
 *
 * received  nobody has answered yet
 * answered  there is an answer, and nothing is decided
 * planned   a change is decided, and not made
 * made      the change is made
 * declined  nothing is changed, and the reason is given: an outcome like any other
 */
export const STAGES = ['received', 'answered', 'planned', 'made', 'declined'] as const;
export type Stage = (typeof STAGES)[number];

type Steps = Pick<VoiceItem, 'answered' | 'planned' | 'made' | 'declined' | 'told'>;

/** A no that came after a yes holds; a yes that came after a no holds. On the same day a plan gives way, a change does not. */
function isDeclined({ planned, made, declined }: Steps): boolean {
  if (declined === undefined) return false;
  if (made !== undefined) return declined.date > made.date;
  return planned === undefined || declined.date >= planned.date;
}

/**
 * Where an item stands now. Whether anybody has been told is another matter: see isTold.
 *
 * Missing: who has been told something has had an answer, also where no day of answer is put down.
 *
 * @example stageOf({ answered: '2025-03-01' }) // 'answered'
 * @example stageOf({}) // 'received'
 */
export function stageOf(item: Steps): Stage {
  if (isDeclined(item)) return 'declined';
  if (item.made !== undefined) return 'made';
  if (item.planned !== undefined) return 'planned';
  return item.answered === undefined && item.told === undefined ? 'received' : 'answered';
}

/** Whether those who said it have been told what came of it. @example isTold({}) // false */
export const isTold = ({ told }: Pick<VoiceItem, 'told'>): boolean => told !== undefined;

/** The change that an item has led to: made, else planned. Missing: undefined where there is none, or no longer. */
export function changeOf(item: Steps): DatedText | undefined {
  const stage = stageOf(item);
  if (stage === 'made') return item.made;
  return stage === 'planned' ? item.planned : undefined;
}

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/**
 * The day those who said it first had a word back. A reason why not is an answer, and so is being told what came of it;
 * a plan or a change that nobody has spoken of is none.
 *
 * Unit:    a day, YYYY-MM-DD.
 * Missing: undefined where they have heard nothing.
 *
 * @example answeredOn({ answered: '2025-03-08' }) // '2025-03-08'
 */
export const answeredOn = ({ answered, declined, told }: Steps): string | undefined =>
  earliest([answered, declined?.date, told?.date]);

/**
 * Since when there is something to tell those who said it, while nobody has told them: the first day of a plan, a change or
 * a reason why not, else the day of the answer. Praise that led to nothing more needs no telling.
 *
 * Unit:    a day, YYYY-MM-DD.
 * Missing: null where there is nothing to tell yet, and where it has been told.
 *
 * @example dueSince({ kind: 'concern', answered: '2025-03-08' }) // '2025-03-08'
 */
export function dueSince(item: Steps & Pick<VoiceItem, 'kind'>): string | null {
  if (isTold(item)) return null;
  const decided = earliest([item.planned?.date, item.made?.date, item.declined?.date]);
  return decided ?? (item.kind === 'praise' ? null : (item.answered ?? null));
}
