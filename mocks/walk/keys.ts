import { SCENARIO_NAMES, type ScenarioName } from '#mocks/scenarios/all.ts';

/** What a key asks the demonstration for: a step, the card folded or unfolded, or a state of affairs. */
export type Command = 'next' | 'previous' | 'fold' | ScenarioName;

/** Keys that the app, its meeting and the browser leave alone. */
const MOVES: Readonly<Record<string, Command>> = { '.': 'next', ',': 'previous', '-': 'fold' };

const DIGITS = '1234567890';

/** The key of a state of affairs. Missing: null, when there are more of them than digits. @example keyOf('calm') // '1' */
export const keyOf = (name: ScenarioName): string | null => DIGITS[SCENARIO_NAMES.indexOf(name)] ?? null;

/** A key that was pressed, and where. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'>;

/**
 * What a key asks for.
 *
 * Missing: null for a key that asks for nothing, is held down, or goes together with another.
 *
 * @example commandOf({ key: '.', ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false }) // 'next'
 */
export function commandOf({ key, ctrlKey, altKey, metaKey, repeat, isComposing }: Pressed): Command | null {
  if (ctrlKey || altKey || metaKey || repeat || isComposing || key.length !== 1) return null;
  const digit = DIGITS.indexOf(key);
  return MOVES[key] ?? (digit < 0 ? null : (SCENARIO_NAMES[digit] ?? null));
}

const WRITES = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Whether somebody who presses a key there is writing, or choosing in a list. */
export const isWriting = (where: EventTarget | undefined): boolean =>
  where instanceof Element && where.closest(WRITES) !== null;
