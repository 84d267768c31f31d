/** Which figure is asked about, and in which release. */
export interface AskedAbout {
  /** The release's id. */
  readonly release: string;
  readonly unit: string;
  readonly indicator: string;
  /** Its place among all that is asked and measured, from 0. None: its name decides. */
  readonly place?: number | undefined;
}

/** The 32-bit FNV-1a hash of a text: spreads names evenly, the same on every computer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Whose turn it is among the questions worth asking of a figure.
 *
 * Rule:  the same figure in the same release always has the same turn, wherever it is shown. Figures beside each other in a
 *        unit have turns beside each other, so that they are asked different things. Another release begins elsewhere.
 *        Nothing is drawn by lot.
 * Range: a whole number, 0 or more.
 *
 * @example turnOf({ release: '2026-1', unit: 'ornen', indicator: 'bemotande', place: 3 }) - turnOf({ release: '2026-1', unit: 'ornen', indicator: 'lyssnar', place: 2 }) // 1
 */
export const turnOf = ({ release, unit, indicator, place }: AskedAbout): number =>
  hashOf(`${release} ${unit}`) + (place ?? hashOf(indicator));

/**
 * The same things in the same order, beginning with the one whose turn it is; the first follows on the last.
 *
 * Missing: nothing of nothing.
 *
 * @example inTurn(['a', 'b', 'c'], 4) // ['b', 'c', 'a']
 */
export function inTurn<Thing>(things: readonly Thing[], turn: number): Thing[] {
  const first = things.length === 0 ? 0 : turn % things.length;
  return [...things.slice(first), ...things.slice(0, first)];
}
