import type { Change, Choice } from '#mocks/choice.ts';
import { languageIn } from '#mocks/language.ts';
import type { ScenarioName } from '#mocks/scenarios/all.ts';
import type { Command } from './keys.ts';
import { hashOf, isWalkTown } from './step.ts';
import { STEPS } from './steps.ts';

/** One move in the demonstration. */
export interface Move {
  readonly change: Change;
  /** The address after the #. */
  readonly hash: string;
  /** Whether the page is loaded once more, so that nothing of what stood there remains. */
  readonly isAnew: boolean;
}

/** States of affairs that come while a page stands: nothing that has been shown becomes untrue by them. */
const MIDST: ReadonlySet<ScenarioName> = new Set([
  'calm',
  ...STEPS.flatMap(({ scenario, isMidst }) => (scenario !== undefined && isMidst === true ? [scenario] : [])),
]);

/** An address in the language that the reader has chosen. */
function inLanguageOf({ hash: now }: Here, hash: string): string {
  const language = languageIn(now);
  return language === null ? hash : `${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`;
}

/** Where the reader is. */
export interface Here {
  /** The address after the #. */
  readonly hash: string;
  /** Whether something fills the window, and stands in the way of all else. */
  readonly isFilled: boolean;
}

/** Whether a meeting is on screen; while it is made ready it is not. @example isMeeting({ hash: '#/meeting?step=2', isFilled: true }) // true */
export const isMeeting = ({ hash, isFilled }: Here): boolean => isFilled && /^#\/meeting\?(.*&)?step=/.test(hash);

/**
 * The way to a step, counted from 1. `null`, and what lies before the first or beyond the last, is the end of the walk: a
 * calm day on the first page.
 */
export function moveTo(step: number | null, choice: Choice, now: Here): Move {
  const there = step === null ? undefined : STEPS[step - 1];
  // A fault in the midst of a meeting needs a meeting to come to.
  if (step !== null && there?.isMidst === true && !isMeeting(now)) return moveTo(step - 1, choice, now);
  const { town, scenario: before } = choice;
  const scenario = there?.scenario ?? 'calm';
  const walkTown = isWalkTown(town) ? town : 'exempelkoping';
  const isAnew = walkTown !== town || (scenario !== before && !(MIDST.has(scenario) && MIDST.has(before)));
  const change: Change = {
    scenario,
    walk: there === undefined ? null : step,
    ...(walkTown === town ? {} : { town: walkTown }),
  };
  if (there === undefined) return { change, isAnew, hash: inLanguageOf(now, '#/') };
  // Whoever has gone on in the meeting stays where they are when something happens around it.
  return { change, isAnew, hash: there.isMidst === true ? now.hash : inLanguageOf(now, hashOf(there, walkTown)) };
}

/** Another state of affairs, as it would begin there; in a meeting, as it would come in the midst of it. */
export const moveInto = (scenario: ScenarioName, now: Here): Move => ({
  change: { scenario },
  hash: now.hash,
  isAnew: !isMeeting(now),
});

/** Where a key leads. Before the first step there is none. Missing: null, when it only folds the card. */
export function moveBy(command: Command, choice: Choice, now: Here): Move | null {
  if (command === 'fold') return null;
  if (command !== 'next' && command !== 'previous') return moveInto(command, now);
  const step = (choice.walk ?? 0) + (command === 'next' ? 1 : -1);
  return moveTo(Math.max(step, 1), choice, now);
}

/**
 * Where a page that is loaded begins. What comes in the midst of something can not be begun with, so that step is begun
 * with the one before it.
 */
export function beginning({ walk, scenario }: Choice): Change | null {
  if (walk === null) return null;
  const step = STEPS[walk - 1];
  if (step === undefined) return { walk: null };
  return step.isMidst === true && step.scenario === scenario ? { walk: walk - 1, scenario: 'calm' } : null;
}
