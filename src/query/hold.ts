import type { QueryClient } from '@tanstack/react-query';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Failure, failureOf } from './failure.ts';
import { goalsQuery, indicatorsQuery, unitsQuery } from './queries.ts';
import { organisationQuery } from './together.ts';
import { CORE, commonWishes, furtherWishes, type Known, shownWishes, type Wish, type WishKind } from './wishes.ts';

/** Something that did not come. */
export interface Missed {
  readonly kind: WishKind;
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

/** Questions at a time: more would only wait for each other. */
const AT_ONCE = 6;

/** Failures, after which a server in trouble is left alone. */
const ENOUGH_FAILURES = 6;

const isCore = (kind: WishKind): boolean => (CORE as readonly string[]).includes(kind);

/** Why a wish was not granted; null when it was, or when there is no such thing to be had, which is no failure. */
async function missedOf({ kind, id, ask }: Wish, client: QueryClient): Promise<Missed | null> {
  try {
    await ask(client);
    return null;
  } catch (error) {
    const failure = failureOf(error)?.failure ?? null;
    return failure?.kind === 'notFound' && !isCore(kind) ? null : { kind, id, failure };
  }
}

function knownIn(client: QueryClient): Known | null {
  const units = client.getQueryData(unitsQuery().queryKey);
  const goals = client.getQueryData(goalsQuery().queryKey);
  const indicators = client.getQueryData(indicatorsQuery().queryKey);
  const first = client.getQueryData(organisationQuery().queryKey);
  if (units === undefined || goals === undefined || indicators === undefined || first === undefined) return null;
  return { tree: units.tree, goals, indicators };
}

/**
 * Fetches everything a meeting needs into the client, and what the other pages need as far as it is not too much: nothing
 * needs a network after that. `programme` are the units on it; `tell` hears how far it has come.
 *
 * Missing: what is not published is no failure. Resolves when all has come or failed, or when `signal` says that nobody waits.
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
  const grant = async (wishes: readonly Wish[]): Promise<void> => {
    all += wishes.length;
    say();
    const left = [...wishes];
    const worker = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined && !signal.aborted; next = left.shift()) {
        const isLeftAlone = missed.length >= ENOUGH_FAILURES;
        const one = isLeftAlone ? { kind: next.kind, id: next.id, failure: null } : await missedOf(next, client);
        if (one !== null) missed.push(one);
        done += 1;
        say();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  };
  await grant(commonWishes());
  const known = knownIn(client);
  if (known !== null && !signal.aborted) {
    await grant(shownWishes(programme, known));
    canBegin = true;
    await grant(furtherWishes(programme, known));
  }
  say(true);
}
