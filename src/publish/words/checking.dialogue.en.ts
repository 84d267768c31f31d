import type { DialogueProblems } from '#publish/check/problems.dialogue.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `It says ${quoted(written)}.`;

/** Words for what is wrong in the tables of the dialogue and the plan. */
export const checkingDialogueEn: Catalogue<DialogueProblems> = {
  'answered-without-answer': ({ question, column }) => ({
    what: `The question ${quoted(question)} is answered, but ${quoted(column)} is empty.`,
    todo: 'Fill in both the day and the answer, or change the status to open or carried.',
  }),
  'answer-without-status': ({ question, written, column }) => ({
    what: `${here(written)} But the question ${quoted(question)} has something in ${quoted(column)}.`,
    todo: 'Change the status to answered, or empty the cells about the answer.',
  }),
  'carried-to-nothing': ({ question }) => ({
    what: `The question ${quoted(question)} is carried, but it does not say to which meeting.`,
    todo: 'Write the day of the meeting, for example 2026-03-17. Part several days with |.',
  }),
  'open-but-carried': ({ question, written }) => ({
    what: `The question ${quoted(question)} is open, but it has been carried to the meeting ${written}.`,
    todo: 'Change the status to carried, or empty the days of meetings.',
  }),
  'outcome-without-end': ({ test, written }) => ({
    what: `The outcome of ${quoted(test)} is ${quoted(written)}, but it does not say when the test ended.`,
    todo: 'Fill in the day it ended, or empty the outcome until it has.',
  }),
  'stopped-without-learnt': ({ test }) => ({
    what: `The test ${quoted(test)} is stopped, but it does not say what you learnt.`,
    todo: 'Say it in one sentence. What did not work is what others gain most from.',
  }),
  'plan-of-former-goal': ({ goal }) => ({
    what: `The goal ${quoted(goal)} is no longer followed, and what stands here is only shown in its history.`,
    todo: 'Remove the row, or check the status of the goal.',
  }),
  'user-part-incomplete': ({ goal, column, other }) => ({
    what: `For the goal ${quoted(goal)}, ${quoted(other)} is filled in but ${quoted(column)} is empty.`,
    todo: 'Write 0 to 4: 0 not part of it, 1 told, 2 asked, 3 shaped it, 4 decided.',
  }),
  'backed-by-nobody': ({ goal, group }) => ({
    what: `Behind the goal ${quoted(goal)} stands ${quoted(group)} with 0 voices, but somebody must have said something.`,
    todo: 'Write how many they were. If you do not know, write only the group.',
  }),
  'more-links-than-evidence': ({ goal, links, evidence }) => ({
    what: `The goal ${quoted(goal)} has ${number(links)} links, but only ${number(evidence)} texts of evidence to link from.`,
    todo: 'Write a text for each link, in the same order. Part them with |.',
  }),
  'list-uneven': ({ goal, parts, own }) => ({
    what: `The list for the goal ${quoted(goal)} has ${number(parts)} parts here, but ${number(own)} in the plan.`,
    todo: 'Write as many parts in the same order. Part them with |.',
  }),
  'unknown-role': ({ written, nearest }) => ({
    what: `${here(written)} No role, group or body has that name in the tables.`,
    todo:
      nearest === null ? 'Write the name as it stands there.' : `Did you mean ${quoted(nearest)}? If so, write that.`,
  }),
  'table-too-long': ({ rows, most }) => ({
    what: `The file has ${number(rows)} rows, and at most ${number(most)} can be shown.`,
    todo: 'Keep what still means something, and store the rest yourselves.',
  }),
};
