import type { KeptRelease } from '#domain/kernel/release.ts';
import type { Place } from '#publish/place.ts';
import type { Problem } from '#publish/problem.ts';
import type { Folder } from '#publish/rows.ts';
import { backingRevisions } from './backing.ts';
import { type Before, EarlierError } from './before.ts';
import { type Earlier, earlierReleases } from './earlier.ts';
import { equalityRevisions } from './equality.ts';
import type { Finished } from './finished.ts';
import { indexRevisions } from './indexes.ts';
import { mixRevisions } from './mix.ts';
import { peopleRevisions } from './people.ts';
import { revisions } from './revisions.ts';
import { idTaken } from './same-id.ts';
import { stepsRevisions } from './steps.ts';

/** What a new release is held against: those that have been published before. */
export interface Against {
  /** Newest first. */
  readonly earlier: readonly Earlier[];
  readonly own: KeptRelease;
  /** Persons: the smallest group that anything is told of. */
  readonly fewest: number;
  readonly places: Finished['tables'] & { readonly id: Place };
}

interface Opened {
  readonly against: Against;
  readonly problems: readonly Problem[];
}

const NOTHING: Before = () => undefined;

/**
 * Opens what lies in the place that is published to.
 *
 * Missing: nothing lies there: the first release.
 */
export function openPlace(before: Before = NOTHING, folder: Folder, fewest: number): Opened {
  const { organisation, files } = folder;
  const places = {
    id: folder.placeInOrganisation('release.id'),
    survey: { file: files.answers ?? 'answers.csv' },
    measure: { file: files.measures ?? 'measures.csv' },
    voice: { file: files.voice ?? 'voice.csv' },
    groups: { file: files.groups ?? 'groups.csv' },
    groupAnswers: { file: files.groupAnswers ?? 'answers-by-group.csv' },
    steps: { file: files.steps ?? 'steps.csv' },
    plan: { file: files.plan ?? 'plan.csv' },
  };
  const { id, published } = organisation.release;
  const against = { own: { id, published }, places, fewest };
  try {
    return { against: { ...against, earlier: earlierReleases(before, organisation) }, problems: [] };
  } catch (cause) {
    if (cause instanceof EarlierError) return { against: { ...against, earlier: [] }, problems: [cause.problem] };
    throw cause;
  }
}

/** Why a finished release may not take the place of those before it. Nothing: it may. */
export function problemsAgainst(
  before: Before = NOTHING,
  { earlier, own, places, fewest }: Against,
  files: ReadonlyMap<string, string>,
): readonly Problem[] {
  try {
    const finished = { files, fewest, tables: places };
    const all = [
      revisions,
      indexRevisions,
      mixRevisions,
      equalityRevisions,
      stepsRevisions,
      peopleRevisions,
      backingRevisions,
    ];
    return [
      ...idTaken(before, earlier, files, own, places.id),
      ...all.flatMap((find) => find(before, earlier, finished)),
    ];
  } catch (cause) {
    if (cause instanceof EarlierError) return [cause.problem];
    throw cause;
  }
}
