import type { Concerns, DialogueRecord, Trial } from '#domain/dialogue/record.ts';
import { trialState } from '#domain/dialogue/trials.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Happened } from './sentence.ts';
import { type PageSetting, plainly } from './setting.ts';

type Record = Pick<DialogueRecord, 'decisions' | 'trials' | 'corrections'>;

/** What units are called and hang together, and what goals are read by. */
export interface Held {
  readonly tree: UnitTree;
  readonly goals: readonly Goal[];
}

/** Something that happened, with what it may show in. */
interface Happening {
  readonly about: Pick<Concerns, 'goal' | 'indicator'>;
  /** None: everywhere. */
  readonly units: readonly UnitId[];
  readonly happened: Happened;
}

const unitsOf = (unit: UnitId | undefined): UnitId[] => (unit === undefined ? [] : [unit]);

/** The beginning of a trial, and its end with what came of it; what is still to come is none of them. */
function trialHappenings(trial: Trial, setting: PageSetting): Happening[] {
  const { event } = setting.words.dialogue;
  const { started, ended, what, unit } = trial;
  const state = trialState(trial, setting.origin.release.published);
  if (state === 'planned') return [];
  const at = (date: string, around: Happened['around']): Happening => ({
    about: trial,
    units: unitsOf(unit),
    happened: { date, text: what, around },
  });
  const end = state === 'running' || ended === undefined ? [] : [at(ended, event.ended[state])];
  return [at(started, event.began), ...end];
}

function happeningsIn({ decisions, trials, corrections }: Record, setting: PageSetting): Happening[] {
  const { event } = setting.words.dialogue;
  return [
    ...decisions.map((decision) => ({
      about: decision,
      units: decision.units,
      happened: {
        date: decision.date,
        text: decision.text,
        around: (text: string) => event.decision(text, plainly(decision.body, setting)),
      },
    })),
    ...trials.flatMap((trial) => trialHappenings(trial, setting)),
    ...corrections.map(({ indicator, unit, date, right }) => ({
      about: { indicator },
      units: unitsOf(unit),
      happened: { date, text: right, around: event.corrected },
    })),
  ];
}

/**
 * What was decided, tried and put right that may show in the figures of a unit, by indicator.
 *
 * Rule: what is about a unit is about all below it, and says nothing of those above; what is about no unit by name is about
 *       every one. What is about a goal shows in all that the goal is read by; what is about neither goal nor indicator in none.
 */
export function dialogueEvents(
  record: Record,
  { tree, goals }: Held,
  unit: UnitId,
  setting: PageSetting,
): ReadonlyMap<IndicatorId, readonly Happened[]> {
  const over = new Set<UnitId>([unit, ...tree.above(unit).map(({ id }) => id)]);
  const readBy = new Map(goals.map(({ id, indicators }) => [id, indicators]));
  const events = new Map<IndicatorId, Happened[]>();
  for (const { about, units, happened } of happeningsIn(record, setting)) {
    if (units.length > 0 && !units.some((one) => over.has(one))) continue;
    const { goal, indicator } = about;
    const shown = indicator === undefined ? ((goal && readBy.get(goal)) ?? []) : [indicator];
    for (const id of shown) {
      const own = events.get(id);
      if (own === undefined) events.set(id, [happened]);
      else own.push(happened);
    }
  }
  return events;
}
