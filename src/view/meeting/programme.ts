import { type GoalId, goalId, ID_SHAPE, type UnitId, unitId } from '#domain/kernel/ids.ts';

/** One goal as it is told of in a meeting: for the unit it is read by, or for one that was chosen. */
export interface ProgrammeItem {
  readonly goal: GoalId;
  /** None: the unit that the goal is read by. */
  readonly unit: UnitId | null;
}

/** What may be left out of a meeting. The goals and the meeting's own questions and decisions always come. */
export const PARTS = ['task', 'last', 'voice', 'trust', 'told', 'tried'] as const;
export type Part = (typeof PARTS)[number];

/** What a meeting goes through. It stands in the address, so that it can be shared as a link. */
export interface Programme {
  /** None: every goal that is followed, in its own order. */
  readonly items: readonly ProgrammeItem[] | null;
  readonly without: readonly Part[];
  /** Pieces of the address that were to be goals and can not be read; left out where there is none. Never written back. */
  readonly unread?: number;
}

const BETWEEN = '.';
const IN_UNIT = '_';

function itemIn(raw: string): ProgrammeItem[] {
  const [goal = '', unit, ...more] = raw.split(IN_UNIT);
  if (!ID_SHAPE.test(goal) || more.length > 0) return [];
  if (unit !== undefined && !ID_SHAPE.test(unit)) return [];
  return [{ goal: goalId(goal), unit: unit === undefined ? null : unitId(unit) }];
}

const isPart = (raw: string): raw is Part => (PARTS as readonly string[]).includes(raw);

/**
 * The programme in an address. What can not be read is left out and counted, so that an old link never breaks.
 *
 * Missing: null is every goal; a list of which nothing can be read is every goal too.
 *
 * @example readProgramme('trygghet.inflytande_ornen', 'tried') // { items: [{ goal: 'trygghet', unit: null }, { goal: 'inflytande', unit: 'ornen' }], without: ['tried'] }
 */
export function readProgramme(goals: string | null, without: string | null): Programme {
  const pieces = (goals ?? '').split(BETWEEN).filter((piece) => piece !== '');
  const items = pieces.flatMap(itemIn);
  const unread = pieces.length - items.length;
  return {
    items: items.length === 0 ? null : items,
    without: (without ?? '').split(BETWEEN).filter(isPart),
    ...(unread > 0 ? { unread } : {}),
  };
}

/** Writes what readProgramme reads back. @example writeProgramme({ items: null, without: ['voice'] }) // { goals: null, without: 'voice' } */
export function writeProgramme({ items, without }: Programme): { goals: string | null; without: string | null } {
  const goals = items?.map(({ goal, unit }) => (unit === null ? goal : `${goal}${IN_UNIT}${unit}`)).join(BETWEEN);
  return { goals: goals || null, without: without.join(BETWEEN) || null };
}
