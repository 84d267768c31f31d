import { folded } from './names.ts';

/** Longer than this nobody misspells a name; it keeps the work small when whole texts come. */
const LONGEST = 40;

function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const change = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(change, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}

/**
 * The known name that was probably meant, or null when none is near: at most a third of the letters may be wrong.
 * Distance is Levenshtein's, after folding.
 *
 * @example nearest('enhetr', ['enheter', 'mål']) // 'enheter'
 * @example nearest('kommentar', ['enheter', 'mål']) // null
 */
export function nearest(written: string, known: readonly string[]): string | null {
  const wanted = folded(written);
  if (wanted.length < 3 || wanted.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of known) {
    const far = distance(wanted, folded(name));
    if (far < least) [best, least] = [name, far];
  }
  return best;
}
