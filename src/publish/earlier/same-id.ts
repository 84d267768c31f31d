import { readIndicators } from '#contract/indicators.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';

/** Files that hold figures, as against texts about them. */
const FIGURES = /^(?:(?:series|comparators)\/.*|waves)\.json$/;

/** Files that hold figures and days among texts, with the names that texts go by in them. */
const AMONG_TEXTS = /^(?:voice|conditions|equality|dialogue|plan)\.json$/;
const TEXTS: ReadonlySet<string> = new Set([
  ...['theme', 'said', 'text', 'name', 'about', 'body'],
  ...['by', 'what', 'why', 'learnt', 'instead', 'with', 'next', 'wrong', 'right'],
  ...['note', 'coOwners', 'partners', 'backedBy', 'doneOtherwise', 'keepDoing', 'group', 'agreement', 'evidence'],
]);

/** All that follows on what every file begins with, as it was written. */
const heldIn = (text: string | undefined): string | undefined => text?.slice(text.indexOf('"organisation":'));

/** Its lists without the texts. A release from before there were such files held nothing of theirs. */
function figuresIn(text: string | undefined): string {
  const whole = Object.values(JSON.parse(text ?? '{}') as Readonly<Record<string, unknown>>);
  const lists = whole.filter((one) => Array.isArray(one) && one.length > 0);
  return JSON.stringify(lists, (key, value: unknown) => (TEXTS.has(key) ? undefined : value));
}

function isSame(address: string, text: string, before: string | undefined): boolean {
  if (AMONG_TEXTS.test(address)) return figuresIn(text) === figuresIn(before);
  return !FIGURES.test(address) || heldIn(text) === heldIn(before);
}

function hasSameFigures(before: Before, files: ReadonlyMap<string, string>): boolean {
  const front = readEarlier(before, 'indicators.json', readIndicators)?.thing ?? [];
  // A release from before there were sets has them all in the front.
  const others = readEarlier(before, 'sets.json', readSets)?.thing.indicators ?? [];
  return (
    [...front, ...others].every(({ id }) => files.has(`series/${id}.json`)) &&
    [...files].every(([address, text]) => isSame(address, text, before(address)))
  );
}

/**
 * Refuses an id by which a release with other figures, or of another day, is known: what a committee saw under it could
 * no longer be shown. The texts of a release may be put right.
 *
 * Throws: EarlierError.
 */
export function idTaken(
  before: Before,
  earlier: readonly Earlier[],
  files: ReadonlyMap<string, string>,
  own: KeptRelease,
  place: Place,
): Problem[] {
  const known = earlier.find((one) => one.id === own.id);
  if (known === undefined) return [];
  const isAgain = known.root === '' && known.published === own.published && hasSameFigures(before, files);
  return isAgain ? [] : [problem('error', 'release-id-taken', place, { id: own.id })];
}
