import type { UnitId } from '#domain/kernel/ids.ts';

/** A goal on the programme: the unit it is told of, and the units in that part of the tree that have left a word, the latest first. */
export interface Floor {
  readonly unit: UnitId;
  readonly words: readonly UnitId[];
}

/** Whose word is kept for each goal, by its place. A goal of few units chooses before one of many: those have others to hear. */
function keptFor(floors: readonly Floor[]): ReadonlyMap<number, UnitId> {
  const kept = new Map<number, UnitId>();
  const taken = new Set<UnitId>();
  const keep = (at: number, word: UnitId | undefined): void => {
    if (word === undefined || taken.has(word)) return;
    kept.set(at, word);
    taken.add(word);
  };
  const numbered = floors.map((floor, at) => ({ ...floor, at }));
  for (const { at, unit, words } of numbered) keep(at, words.includes(unit) ? unit : undefined);
  const others = numbered.filter(({ at }) => !kept.has(at)).sort((one, other) => one.words.length - other.words.length);
  for (const { at, words } of others) {
    keep(
      at,
      words.find((word) => !taken.has(word)),
    );
  }
  return kept;
}

/**
 * Who has the floor at each goal, one for each in the same order: a unit at its own goal, else one below it that has no goal of
 * its own, so that as many as can be are heard. Where there is nobody left to keep for a goal, it has one there that has not been
 * heard yet, else the one that was heard longest ago.
 *
 * Missing: null at a goal where no unit has left a word.
 *
 * @example floorsOf([{ unit: 'whole', words: ['north', 'south'] }, { unit: 'north', words: ['north'] }]) // ['south', 'north']
 */
export function floorsOf(floors: readonly Floor[]): (UnitId | null)[] {
  const kept = keptFor(floors);
  const heardAt = new Map<UnitId, number>();
  const lastHeard = (word: UnitId): number => heardAt.get(word) ?? -1;
  return floors.map(({ words }, at) => {
    const [longest = null] = [...words].sort((one, other) => lastHeard(one) - lastHeard(other));
    const word = kept.get(at) ?? longest;
    if (word !== null) heardAt.set(word, at);
    return word;
  });
}
