import type { MixProblems, VoiceProblems } from '#publish/check/problems.voice.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `It says ${quoted(written)}.`;

/** Words for what is wrong with what users have said, and with who answered. */
export const checkingVoiceEn: Catalogue<VoiceProblems & MixProblems> = {
  'day-without-text': ({ voice, column, other }) => ({
    what: `${quoted(voice)} has a day in ${quoted(other)} but no text in ${quoted(column)}.`,
    todo: 'Say in one sentence what happened that day, or empty the day.',
  }),
  'text-without-day': ({ voice, column, other }) => ({
    what: `${quoted(voice)} has a text in ${quoted(other)} but no day in ${quoted(column)}.`,
    todo: 'Fill in the day, for example 2026-02-10, or remove the text.',
  }),
  'made-and-declined': ({ voice, made, declined }) => ({
    what: `${quoted(voice)} is both made (${made}) and declined (${declined}).`,
    todo: 'Empty the day that does not apply. If only a part of it was made, put the rest in a row of its own.',
  }),
  'told-of-nothing': ({ written, voice }) => ({
    what: `${here(written)} But there is nothing to tell about ${quoted(voice)}: nothing is answered, planned, made or declined.`,
    todo: 'Fill in the day of what you told about, or empty the cell.',
  }),
  'told-too-early': ({ written, earliest }) => ({
    what: `${here(written)} The first thing there was to tell happened on ${earliest}.`,
    todo: 'Check both days and correct the one that is wrong.',
  }),
  'day-after-release': ({ written, published }) => ({
    what: `${here(written)} The figures are published on ${published}, and only what has happened by then belongs here.`,
    todo: 'Correct the day, or leave it for the next release.',
  }),
  'praise-with-change': ({ voice, column }) => ({
    what: `${quoted(voice)} is praise, but by ${quoted(column)} something was to be changed.`,
    todo: 'Change the kind to concern or idea, or empty the cell. Praise can be answered and passed on, but does not count among what is to be changed.',
  }),
  'said-by-nobody': ({ voice }) => ({
    what: `It says 0, but somebody must have said ${quoted(voice)}.`,
    todo: 'Write how many they were. If you do not know, leave the cell empty.',
  }),
  'too-many-voices': ({ rows, most }) => ({
    what: `The file has ${number(rows)} rows, and ${number(most)} at most can be shown.`,
    todo: 'Join rows that say the same thing in the same unit, and write how many said it.',
  }),
  'groups-missing': ({ axis, wave, groups }) => ({
    what: `The axis ${quoted(axis)} has no row for ${groups.map(quoted).join(', ')} in the wave ${wave}.`,
    todo: 'Add a row for each group. If there is nobody in it, write 0.',
  }),
  'more-answered-than-served': ({ group, answered, served }) => ({
    what: `In the group ${quoted(group)} ${number(answered)} have answered, but only ${number(served)} are served.`,
    todo: 'Check both numbers.',
  }),
  'groups-exceed-wave': ({ axis, wave, groups, answers }) => ({
    what: `The groups of ${quoted(axis)} have ${number(groups)} answers together, but the wave ${wave} has ${number(answers)}.`,
    todo: 'Check the numbers, and that nobody is counted in two groups.',
  }),
  'axis-without-rows': ({ axis }) => ({
    what: `There are no figures for the axis ${quoted(axis)}.`,
    todo: 'Add them to the file of groups, or remove the axis until there are some.',
  }),
};
