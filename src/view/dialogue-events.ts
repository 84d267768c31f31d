import type { Concerns, Correction, DialogueRecord, Trial } from '#domain/dialogue/record.ts';
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
  /** In those units alone; else in all below them too. */
  readonly isTheirsAlone?: boolean;
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

/** The end of a sentence, with what may close after it. */
const ENDED = /[.!?…][”"’')\]]*$/;

const asSentence = (text: string): string => (ENDED.test(text) ? text : `${text}.`);

/** What was wrong, so that nobody takes it for the figure that the flag stands by, and what is right. */
function correctionHappening(correction: Correction, { tree }: Held, setting: PageSetting): Happening {
  const { indicator, unit, kind, date, wrong, right } = correction;
  const { event } = setting.words.dialogue;
  const was = asSentence(plainly(wrong, setting).trim());
  return {
    about: { indicator },
    units: [unit ?? tree.root.id],
    isTheirsAlone: unit === undefined || kind === 'figure',
    happened: { date, text: right, around: (text) => event.corrected(was, text) },
  };
}

function happeningsIn({ decisions, trials, corrections }: Record, held: Held, setting: PageSetting): Happening[] {
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
    ...corrections.map((correction) => correctionHappening(correction, held, setting)),
  ];
}

/**
 * What was decided, tried and put right that may show in the figures of a unit, by indicator.
 *
 * Rule: what is about a unit is about all below it, and says nothing of those above; what is about no unit by name is about
 *       every one. A correction that names no unit is of the whole alone, and one of a figure is of that unit's alone: their
 *       figures are others than those below. What is about a goal shows in all that the goal is read by; what is about neither goal nor indicator in none.
 */
export function dialogueEvents(
  record: Record,
  held: Held,
  unit: UnitId,
  setting: PageSetting,
): ReadonlyMap<IndicatorId, readonly Happened[]> {
  const { tree, goals } = held;
  const over = new Set<UnitId>([unit, ...tree.above(unit).map(({ id }) => id)]);
  const readBy = new Map(goals.map(({ id, indicators }) => [id, indicators]));
  const events = new Map<IndicatorId, Happened[]>();
  for (const { about, units, isTheirsAlone, happened } of happeningsIn(record, held, setting)) {
    const reaches = (one: UnitId): boolean => (isTheirsAlone ? one === unit : over.has(one));
    if (units.length > 0 && !units.some(reaches)) continue;
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
