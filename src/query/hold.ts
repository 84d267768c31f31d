import type { QueryClient } from '@tanstack/react-query';
import type { UnitId } from '#domain/kernel/ids.ts';
import { organisationQuery } from './consistent.ts';
import { type Failure, failureOf } from './failure.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { setsQuery } from './further.ts';
import { commonTasks, furtherTasks, type Known, type PrefetchKind, type PrefetchTask, shownTasks } from './prefetch.ts';
import { goalsQuery, indicatorsQuery, unitsQuery } from './queries.ts';

/** Something that did not come. */
export interface Missed {
  readonly kind: PrefetchKind;
  readonly id: string | null;
  /** Null where nobody asked any more, for too much had failed before it, or for a fault of our own. */
  readonly failure: Failure | null;
}

/** How far it has come. */
export interface Holding {
  /** Things that have come or failed, of all that are known to be wanted so far. */
  readonly done: number;
  readonly all: number;
  readonly missed: readonly Missed[];
  /** Whether there is enough to begin with. */
  readonly canBegin: boolean;
  readonly isOver: boolean;
}

/** Failures, after which a server in trouble is left alone. */
const ENOUGH_FAILURES = 6;

/** Why a thing did not come; null when it did, or when there need be no such thing, which is no failure. */
async function missedOf({ kind, id, isOptional, ask }: PrefetchTask, client: QueryClient): Promise<Missed | null> {
  try {
    await ask(client);
    return null;
  } catch (error) {
    const failure = failureOf(error)?.failure ?? null;
    return isOptional && failure?.kind === 'notFound' ? null : { kind, id, failure };
  }
}

function knownIn(client: QueryClient): Known | null {
  const units = client.getQueryData(unitsQuery().queryKey);
  const goals = client.getQueryData(goalsQuery().queryKey);
  const indicators = client.getQueryData(indicatorsQuery().queryKey);
  const first = client.getQueryData(organisationQuery().queryKey);
  if (units === undefined || goals === undefined || indicators === undefined || first === undefined) return null;
  const beside = client.getQueryData(setsQuery().queryKey)?.indicators ?? [];
  return { tree: units.tree, goals, indicators: [...indicators, ...beside], hasSets: beside.length > 0 };
}

/**
 * Fetches everything a meeting needs into the client, and what the other pages need as far as it is not too much: nothing
 * needs a network after that. `programme` are the units on it; `tell` hears how far it has come.
 *
 * Missing: what a release may lack is no failure; what its own lists speak of is. Resolves when all has come or failed, or
 *          when `signal` says that nobody waits.
 */
export async function hold(
  client: QueryClient,
  programme: readonly UnitId[],
  tell: (holding: Holding) => void,
  signal: AbortSignal,
): Promise<void> {
  const missed: Missed[] = [];
  let [done, all, canBegin] = [0, 0, false];
  const say = (isOver = false) => {
    if (!signal.aborted) tell({ done, all, missed: [...missed], canBegin, isOver });
  };
  const fetchAll = (tasks: readonly PrefetchTask[]): Promise<void> => {
    all += tasks.length;
    say();
    return fewAtATime(tasks, signal, async (task) => {
      if (signal.aborted) return;
      const isLeftAlone = missed.length >= ENOUGH_FAILURES;
      const one = isLeftAlone ? { kind: task.kind, id: task.id, failure: null } : await missedOf(task, client);
      if (one !== null) missed.push(one);
      done += 1;
      say();
    });
  };
  await fetchAll(commonTasks());
  const known = knownIn(client);
  if (known !== null && !signal.aborted) {
    await fetchAll(shownTasks(programme, known));
    canBegin = true;
    await fetchAll(furtherTasks(programme, known));
  }
  say(true);
}
