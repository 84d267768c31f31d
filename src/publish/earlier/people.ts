import { readVoice } from '#contract/voice.contract.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import { isChangeOfFew } from '#domain/protection/release.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Before, readEarlier } from './before.ts';
import type { Earlier } from './earlier.ts';
import { type Finished, newestOnly, ownFile } from './finished.ts';

const isWithheld = (people: Measured): boolean => people.kind === 'missing' && people.reason === 'suppressed';

/** Why two numbers of those who said the same thing would tell of a few who joined, or who took it back. */
export function revealedBy(
  before: Measured,
  after: Measured,
  fewest: number,
  isLimitChanged: boolean,
): 'shown' | 'change' | null {
  if (before.kind === 'known' && after.kind === 'known') {
    return isChangeOfFew([before.value], [after.value], fewest) ? 'change' : null;
  }
  const isShownOnce = before.kind === 'known' ? isWithheld(after) : isWithheld(before) && after.kind === 'known';
  return isShownOnce && !isLimitChanged ? 'shown' : null;
}

/** What this release and an earlier one would tell together about a few of those who said something. */
export function peopleRevisions(before: Before, earlier: readonly Earlier[], finished: Finished): readonly Problem[] {
  const { items } = ownFile(finished, 'voice.json', readVoice);
  if (items.length === 0) return [];
  const problems = earlier.flatMap((one) => {
    const known = new Map(
      (readEarlier(before, `${one.root}voice.json`, readVoice)?.thing.items ?? []).map((item) => [item.id, item]),
    );
    return items.flatMap((item) => {
      const was = known.get(item.id);
      const isLimitChanged = one.fewest !== finished.fewest;
      const why = was === undefined ? null : revealedBy(was.people, item.people, finished.fewest, isLimitChanged);
      if (why === null) return [];
      const detail = { voice: item.id, release: one.id, why };
      return [problem('error', 'revision-reveals-people', finished.tables.voice, detail)];
    });
  });
  return newestOnly(problems, 'revision-reveals-people', ({ voice }) => voice);
}
