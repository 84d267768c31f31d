import type { KeptRelease } from '#domain/kernel/release.ts';
import { grouped } from '#publish/build/grouped.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Folder } from '#publish/rows.ts';
import { backingRevisions } from './backing.ts';
import { type Before, EarlierError } from './before.ts';
import { type Corrected, changedFigures } from './changed.ts';
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
  readonly corrected: Corrected;
  /** The table of corrections; null when there is none. */
  readonly corrections: string | null;
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
  const against = {
    own: { id, published },
    places,
    fewest,
    corrected: correctedIn(folder),
    corrections: files.corrections ?? null,
  };
  try {
    const earlier = earlierReleases(before, organisation);
    const day = folder.placeInOrganisation('release.published');
    return { against: { ...against, earlier }, problems: beforeThem(earlier, against.own, day) };
  } catch (cause) {
    if (cause instanceof EarlierError) return { against: { ...against, earlier: [] }, problems: [cause.problem] };
    throw cause;
  }
}

function correctedIn({ corrections }: Folder): Corrected {
  const named = corrections.flatMap(({ fields: { indicator, date } }) =>
    indicator === undefined ? [] : [{ indicator, date }],
  );
  return new Map(
    [...grouped(named, ({ indicator }) => indicator)].map(([id, rows]) => [id, rows.map(({ date }) => date)]),
  );
}

/** A release from before the newest that lies there would put the figures in the wrong order: the year is mistyped. */
function beforeThem(earlier: readonly Earlier[], own: KeptRelease, place: Place): Problem[] {
  const later = earlier.find(({ id, published }) => id !== own.id && published > own.published);
  if (later === undefined || earlier.some(({ id }) => id === own.id)) return [];
  const detail = { written: own.published, release: later.id, day: later.published };
  return [problem('error', 'earlier-is-later', place, detail)];
}

/** Why a finished release may not take the place of those before it, and what of them it tells otherwise. */
export function problemsAgainst(
  before: Before = NOTHING,
  { earlier, own, places, fewest, corrected, corrections }: Against,
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
    const refused = [
      ...idTaken(before, earlier, files, own, places.id),
      ...all.flatMap((find) => find(before, earlier, finished)),
    ];
    // What has changed is of no matter before it may be published.
    if (refused.length > 0) return refused;
    return changedFigures(before, earlier, finished, { own: own.id, corrected, corrections });
  } catch (cause) {
    if (cause instanceof EarlierError) return [cause.problem];
    throw cause;
  }
}
