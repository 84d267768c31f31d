/** What can be done in a meeting without a mouse. */
export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'table'
  | 'question'
  | 'decision'
  | 'presenter'
  | 'fullscreen'
  | 'clock'
  | 'keys'
  | 'leave';

/** A key that was pressed. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What has the focus, as far as keys mean something to it: a field to write in, a button, a box that scrolls sideways. */
export type Focused = 'field' | 'button' | 'sideways' | 'other';

const ACTS: ReadonlyMap<string, Act> = new Map([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
  ['t', 'table'],
  ['q', 'question'],
  ['d', 'decision'],
  ['n', 'presenter'],
  ['f', 'fullscreen'],
  ['k', 'clock'],
  ['?', 'keys'],
]);

/** Keys that mean something of their own to what has the focus. */
const OWN: Readonly<Record<Focused, (key: string) => boolean>> = {
  field: (key) => key !== 'Escape',
  button: (key) => key === ' ',
  sideways: (key) => key === 'ArrowRight' || key === 'ArrowLeft',
  other: () => false,
};

/**
 * What a key asks for.
 *
 * Missing: null for a key that asks for nothing, or that belongs to the browser or to what has the focus.
 *
 * @example actOf({ key: 'PageDown', ctrlKey: false, altKey: false, metaKey: false }, 'other') // 'next'
 */
export function actOf({ key, ctrlKey, altKey, metaKey }: Pressed, focused: Focused): Act | null {
  if (ctrlKey || altKey || metaKey || OWN[focused](key)) return null;
  return ACTS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Screens are counted from 1. @example stepAfter('next', 14, 14) // 14 */
export function stepAfter(act: 'next' | 'previous' | 'first' | 'last', step: number, all: number): number {
  const to = { next: step + 1, previous: step - 1, first: 1, last: all }[act];
  return Math.min(Math.max(to, 1), all);
}

/**
 * The screen that an address names.
 *
 * Missing: the first for what is no number; the last for a number beyond it.
 *
 * @example stepIn('3', 14) // 3
 */
export function stepIn(raw: string, all: number): number {
  const step = /^\d{1,4}$/.test(raw) ? Number(raw) : 1;
  return Math.min(Math.max(step, 1), all);
}
