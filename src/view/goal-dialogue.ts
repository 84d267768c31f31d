import type { Meeting } from '#domain/dialogue/record.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { PageSetting } from './setting.ts';

interface DialogueSaid {
  /** Null when no day is set, and for a goal that is no longer followed. */
  readonly said: string | null;
  readonly isLate: boolean;
}

/** When the next dialogue about a goal is: its day, that it was held, or that it should have been. */
export function dialogueSaid(goal: Goal, meetings: readonly Meeting[], setting: PageSetting): DialogueSaid {
  const { nextDialogue, status, id } = goal;
  if (nextDialogue === undefined || status === 'former') return { said: null, isLate: false };
  const { words, today } = setting;
  if (nextDialogue >= today) return { said: words.format.day(nextDialogue), isLate: false };
  const held = meetings.find(
    ({ goal: about, date, held: isHeld }) => about === id && isHeld && date >= nextDialogue && date <= today,
  );
  if (held !== undefined) return { said: words.backing.held(words.format.day(held.date)), isLate: false };
  return { said: words.backing.overdue(words.format.day(nextDialogue)), isLate: true };
}
