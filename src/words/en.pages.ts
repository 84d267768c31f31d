import { enAbout } from './en.about.ts';
import { enAppendix } from './en.appendix.ts';
import { enAsking } from './en.asking.ts';
import { enBacking } from './en.backing.ts';
import { enCaution } from './en.caution.ts';
import { enChart } from './en.chart.ts';
import { enConditions } from './en.conditions.ts';
import { enDefinition } from './en.definition.ts';
import { enDialogue } from './en.dialogue.ts';
import { enEquality } from './en.equality.ts';
import { enListening } from './en.listening.ts';
import { enMeetingFile } from './en.meeting-file.ts';
import { enMyUnit } from './en.my-unit.ts';
import { enNotes } from './en.notes.ts';
import { capital, format, numberWord } from './en.number.ts';
import { enPlan } from './en.plan.ts';
import { enScreens } from './en.screens.ts';
import { enStage } from './en.stage.ts';
import { enSurvey } from './en.survey.ts';
import { enTake } from './en.take.ts';
import { enTrust } from './en.trust.ts';
import { enTrying } from './en.trying.ts';
import { enValues } from './en.values.ts';
import { enVoice } from './en.voice.ts';
import { enWhy } from './en.why.ts';
import type { PageWords } from './sv.pages.ts';

/** What the other pages say in English: fetched with the first of them. */
export const enPages: PageWords = {
  goals: {
    title: 'Goals',
    budget: (active, budget) =>
      `${capital(active === 0 ? 'no goals' : active === 1 ? 'one goal' : `${numberWord(active)} goals`)} out of at most ${numberWord(budget)}`,
    budgetWhy: (budget) =>
      `The municipality has decided to follow at most ${numberWord(budget)} ${budget === 1 ? 'goal' : 'goals'} at a time. There is room for a new goal when another goes.`,
    active: 'The goals we follow',
    proposed: 'Proposals',
    proposedNone: 'No goal has been proposed.',
    replacesNone: 'It does not say which goal it would replace.',
    former: 'Goals we no longer follow',
    formerText: 'Every goal keeps its place in history, with the reason it was removed.',
    column: { goal: 'Goal', time: 'Time', fate: 'How it went', reason: 'Why' },
    fate: { met: 'Reached', merged: 'Merged', stopped: 'Ended', delegated: 'Handed over' },
    mergedInto: (title) => `Became part of: ${title}`,
    thread: 'The common thread',
    threadText: 'Policy sets the frame, strategy gives direction, and the action plan brings it close to people.',
    level: { policy: 'Policy', strategy: 'Strategy', plan: 'Action plan' },
    noLevel: 'The level is not given',
    noAdoption: 'When it was adopted is not given',
  },
  goal: {
    why: 'Why we have this goal',
    bearing: 'Direction',
    level: 'Level',
    adopted: 'Adopted',
    adoptedBy: (day, body) => (body === '' ? day : `${day}, ${body}`),
    duty: { label: 'Duty or choice', must: 'The law requires it', want: 'The municipality has chosen it' },
    horizon: 'Time to take effect',
    horizonText: (day) => `No judgement before ${day}`,
    dialogue: 'Next conversation',
    part: 'Part of',
    unit: 'Applies to',
    units: 'Unit by unit',
    unitsText: (indicator, period) =>
      `${indicator}, ${period}. The units are listed in the organisation’s order, not by result.`,
    alike: (alike, all) =>
      alike === all
        ? `The ${numberWord(all)} units cannot be told apart: the differences are no larger than chance gives.`
        : `${capital(numberWord(alike))} of ${numberWord(all)} units cannot be told apart: the differences between them are no larger than chance gives.`,
    higher: (names) => `Higher than the others, more than chance gives: ${names}.`,
    lower: (names) => `Lower than the others, more than chance gives: ${names}.`,
    chanceField: 'The grey field shows where a unit with so many answers may end up by chance.',
    noIndicators: 'How to follow up this goal has not been decided.',
    noUnits: 'There are no figures for individual units.',
    formerNotice: 'This goal is no longer followed.',
    proposedNotice: 'This is a proposal. It is not followed yet.',
  },
  units: {
    title: 'Units',
    text: 'The units are listed in the organisation’s order. They are never ranked.',
    search: 'Search for a unit',
    area: 'Area',
    provider: 'Provider',
    all: 'All',
    providers: { own: 'The municipality', private: 'Private', 'non-profit': 'Non-profit' },
    found: (shown, all) =>
      shown === all
        ? `${format.number(all)} ${all === 1 ? 'unit' : 'units'}`
        : `${format.number(shown)} of ${format.number(all)} units`,
    none: 'No unit matches the search.',
    clear: 'Show all units',
    speaks: 'has left a comment',
    closed: (day) => `Closed ${day}`,
    opened: (day) => `Opened ${day}`,
    replacedBy: (names) => `Replaced by ${names}`,
    whole: 'The whole municipality',
  },
  unit: {
    path: 'Where the unit belongs',
    word: 'In the unit’s own words',
    wordBy: (by, day) => `${by}, ${day}`,
    noWord: 'The unit has not left a comment on this release.',
    values: 'Do we live by our values?',
    difference: 'Do we make a difference?',
    conditions: 'Conditions',
    below: 'Units within this one',
    nothing: 'There are no figures for this unit in this release.',
    profile: 'The questions in brief',
    last: 'previous measurement',
  },
  values: enValues,
  appendix: enAppendix,
  meetingFile: enMeetingFile,
  notes: enNotes,
  stage: enStage,
  screens: enScreens,
  chart: enChart,
  take: enTake,
  about: enAbout,
  why: enWhy,
  caution: enCaution,
  listening: enListening,
  survey: enSurvey,
  equality: enEquality,
  trust: enTrust,
  goalsNav: {
    label: 'Goals',
    goals: 'The goals',
    dialogue: 'The dialogue',
    trying: 'What we try',
    plan: 'The whole plan',
  },
  asking: enAsking,
  dialogue: enDialogue,
  trying: enTrying,
  myUnit: enMyUnit,
  plan: enPlan,
  backing: enBacking,
  voice: enVoice,
  conditions: enConditions,
  definition: enDefinition,
};
