import type { CouldGo, EndingColumn, PlanProblems, Thing } from '#publish/check/problems.plan.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `It says ${quoted(written)}.`;
const alsoOn = (row: number | null): string => (row === null ? 'in an earlier row' : `in row ${row}`);

/** What the thing is called, and where it is named. */
const THINGS: Readonly<Record<Thing, readonly [string, string]>> = {
  unit: ['No unit', 'the file of units'],
  goal: ['No goal', 'the file of goals'],
  indicator: ['No indicator', 'the file of indicators'],
  bearing: ['No bearing', 'organisation.yaml under core-task.bearings'],
  value: ['No value', 'organisation.yaml under value-base.values'],
  practice: ['No practice', 'organisation.yaml under value-base.values, practices'],
  scale: ['No scale', 'organisation.yaml under scales'],
  comparator: ['No comparator', 'organisation.yaml under comparators'],
  area: ['No area', 'the file of units, in the column for area'],
  set: ['No set of questions', 'organisation.yaml under sets'],
  voice: ['No row', 'the file of voices'],
  axis: ['No axis', 'organisation.yaml under groups'],
  group: ['No group', 'that axis in organisation.yaml, under groups'],
  panel: ['No panel', 'organisation.yaml under conditions'],
  step: ['No step', 'that panel in organisation.yaml, under conditions'],
  question: ['No question', 'the file of questions'],
  decision: ['No decision', 'the file of decisions'],
  test: ['No test', 'the file of tests'],
  stopped: ['No row', 'the file of what you have stopped'],
  unknown: ['No row', 'the file of what you do not know'],
  correction: ['No correction', 'the file of corrections'],
  plan: ['No goal', 'the file of the plan'],
};

function candidate({ goal, why, by = '' }: CouldGo): string {
  const reason = {
    replaced: `the proposal ${quoted(by)} would replace it`,
    'without-indicators': 'nothing measures it',
    'without-bearing': 'it follows no bearing',
  };
  return `${quoted(goal)} (${reason[why]})`;
}

const ENDING: Readonly<Record<EndingColumn, readonly [string, string]>> = {
  ended: ['when it stopped being followed', 'Fill in the day, for example 2025-12-31.'],
  fate: ['how it ended', 'Say whether the goal was met, merged with another, stopped or delegated.'],
  reason: ['why it is no longer followed', 'Give the reason in one sentence.'],
};

export const checkingPlanEn: Catalogue<PlanProblems> = {
  'unknown-id': ({ thing, written, nearest }) => ({
    what: `${here(written)} ${THINGS[thing][0]} has that id in ${THINGS[thing][1]}.`,
    todo: nearest === null ? 'Correct the id, or add what is missing.' : `Did you mean ${nearest}? If so, write that.`,
  }),
  'unknown-wave': ({ written, waves }) => ({
    what: `${here(written)} That wave is not in organisation.yaml, which names ${waves.length === 0 ? 'no waves' : `these: ${waves.join(', ')}`}.`,
    todo: 'Correct the period, or add the wave under waves.',
  }),
  'id-used-twice': ({ written, first }) => ({
    what: `${here(written)} The same id is already used ${alsoOn(first)}.`,
    todo: 'Give one of them another id, or remove the row that does not apply.',
  }),
  'row-twice': ({ first }) => ({
    what: `The same thing is already said ${alsoOn(first)}.`,
    todo: 'Keep the row that applies and remove the other. If the figures belong together, write the sum in one row.',
  }),
  'points-at-itself': ({ written }) => ({
    what: `${here(written)} The row points at itself.`,
    todo: 'Write the id of the other one, or leave the cell empty.',
  }),
  'no-root': ({ units }) => ({
    what: `Of ${number(units)} units none is the whole municipality: every one has a parent.`,
    todo: 'Add a row for the whole municipality and leave its parent empty.',
  }),
  'two-roots': ({ written, first }) => ({
    what: `Both ${quoted(first)} and ${quoted(written)} have no parent, but only the whole municipality may be without one.`,
    todo: `Say which unit ${quoted(written)} belongs to, for example ${first}.`,
  }),
  circle: ({ ids }) => ({
    what: `The chain of parents goes round: ${[...ids, ids[0]].join(' → ')}.`,
    todo: 'Correct the parent in one of the rows.',
  }),
  'days-out-of-order': ({ written, earlier, earlierDay }) => ({
    what: `${here(written)} That day lies before ${earlierDay} in ${quoted(earlier)}.`,
    todo: 'Check both days and correct the one that is wrong.',
  }),
  'area-spelled-twice': ({ written, first }) => ({
    what: `${here(written)} Further up it says ${quoted(first)}, and they count as the same area.`,
    todo: 'Write the area the same way everywhere.',
  }),
  'too-many-goals': ({ goals, budget, couldGo }) => ({
    what: `${number(goals.length)} goals are active, but you have decided on at most ${number(budget)}: ${goals.map(quoted).join(', ')}.`,
    todo:
      couldGo.length === 0
        ? 'Which of them makes room? Change its status to former or proposed.'
        : `Begin by considering ${couldGo.map(candidate).join(', ')}. Change the status to former or proposed for the goal that makes room.`,
  }),
  'goal-without-bearing': ({ goal }) => ({
    what: `The goal ${quoted(goal)} follows no bearing of the core task, and will be shown so.`,
    todo: 'Write the id of the bearing, or ask yourselves why the goal is there.',
  }),
  'no-core-task': ({ goals }) => ({
    what: `The core task is not written, so the ${goals === 1 ? 'goal has' : `${number(goals)} goals have`} nothing to be held against.`,
    todo: 'Write the core task under core-task when it has been decided.',
  }),
  'ending-incomplete': ({ goal, column }) => ({
    what: `The goal ${quoted(goal)} is no longer followed, but it does not say ${ENDING[column][0]}.`,
    todo: ENDING[column][1],
  }),
  'merged-into-nothing': ({ goal }) => ({
    what: `The goal ${quoted(goal)} has been merged with another, but it does not say which.`,
    todo: 'Write the id of the other goal.',
  }),
  'ended-but-not-former': ({ goal, written }) => ({
    what: `${here(written)} So the goal ${quoted(goal)} has ended, but its status says something else.`,
    todo: 'Change the status to former, or empty the cell.',
  }),
  'adoption-incomplete': ({ goal, column }) => ({
    what: `For the goal ${quoted(goal)} it says ${column === 'adopted' ? 'who adopted it but not when' : 'when it was adopted but not by whom'}.`,
    todo: 'Fill in both, or leave both empty.',
  }),
  'goal-without-indicators': ({ goal }) => ({
    what: `The goal ${quoted(goal)} has no indicators, so nobody can see how it is going.`,
    todo: 'Write the id of the indicator or indicators the goal is followed with.',
  }),
  'survey-incomplete': ({ indicator, column }) => ({
    what: `${quoted(indicator)} is a survey question but lacks ${column === 'scale' ? 'a scale' : 'its wording'}.`,
    todo:
      column === 'scale'
        ? 'Write the id of one of the scales in organisation.yaml.'
        : 'Write the question as it was asked.',
  }),
  'measure-without-unit': ({ indicator }) => ({
    what: `${quoted(indicator)} is a measure, but it does not say what it is counted in.`,
    todo: 'Write for example percent, days, persons or number.',
  }),
  'one-sided-scale': ({ scale, lacks }) => ({
    what: `The scale ${quoted(scale)} has no option that is ${lacks}.`,
    todo: `Write means: ${lacks} for the option or options that are.`,
  }),
  'option-twice': ({ scale, written }) => ({
    what: `The option ${quoted(written)} stands twice in the scale ${quoted(scale)}.`,
    todo: 'Remove one of them, or word them differently.',
  }),
  'target-outside': ({ written, lowest, highest }) => ({
    what: `${here(written)} No value can be ${highest === null ? `lower than ${number(lowest ?? 0)}` : lowest === null ? `higher than ${number(highest)}` : `anything but ${number(lowest)} to ${number(highest)}`}.`,
    todo: 'Write the target in the same unit as the values. For a survey question it is the percentage of good answers.',
  }),
  'target-far-from-values': ({ written, typical }) => ({
    what: `${here(written)} The values lie around ${number(typical)}, so the target seems to be written in another unit.`,
    todo: 'Check the target. 85 percent is written 85, not 0.85.',
  }),
  'unused-indicator': ({ indicator }) => ({
    what: `Nobody uses ${quoted(indicator)}: no goal is followed with it, no panel shows it, and it belongs to no value.`,
    todo: 'Tie it to a goal, a value or a panel, or stop collecting it.',
  }),
  'indicator-without-figures': ({ indicator }) => ({
    what: `There are no figures for ${quoted(indicator)}.`,
    todo: 'Add them, or remove the indicator until there are.',
  }),
  'comparator-without-values': ({ comparator }) => ({
    what: `There are no values for the comparator ${quoted(comparator)}.`,
    todo: 'Add them in the file of comparators, or remove it.',
  }),
};
