import { readIndicators } from '#contract/indicators.contract.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';

/** Files that hold figures, as against texts about them. */
const FIGURES = /^(?:(?:series|comparators)\/.*|waves)\.json$/;

/** All that follows on what every file begins with, as it was written. */
const heldIn = (text: string | undefined): string | undefined => text?.slice(text.indexOf('"organisation":'));

function hasSameFigures(before: Before, files: ReadonlyMap<string, string>): boolean {
  const indicators = readEarlier(before, 'indicators.json', readIndicators)?.thing ?? [];
  return (
    indicators.every(({ id }) => files.has(`series/${id}.json`)) &&
    [...files].every(([address, text]) => !FIGURES.test(address) || heldIn(text) === heldIn(before(address)))
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
  const isSame = known.root === '' && known.published === own.published && hasSameFigures(before, files);
  return isSame ? [] : [problem('error', 'release-id-taken', place, { id: own.id })];
}
