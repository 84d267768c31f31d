import type { SetProblems } from '#publish/check/problems.sets.ts';
import type { Catalogue } from './advice.ts';
import { PARTY_WORDS } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `It says ${quoted(written)}.`;
const each = { tertial: 'every tertial', quarter: 'every quarter', month: 'every month' };

/** Words for what is wrong with sets of questions. */
export const checkingSetsEn: Catalogue<SetProblems> = {
  'preset-not-chosen': ({ written, preset, asks }) => ({
    what: `${here(written)} That question is one of the ready-made set ${quoted(preset)}, but ${asks ? 'it is not chosen there' : 'you have not chosen that set'}.`,
    todo: asks
      ? `Write preset: ${preset} under sets in organisation.yaml, and those who answer under asked.`
      : `Write preset: ${preset} under sets in organisation.yaml.`,
  }),
  'asked-not-here': ({ preset, asks }) => ({
    what: `Who answers ${quoted(preset)} is already settled, so asked means nothing here.`,
    todo: `Remove asked. It can be given for ${asks.join(' and ')}.`,
  }),
  'set-without-questions': ({ set }) => ({
    what: `The set ${quoted(set)} has no questions, so it is not shown.`,
    todo: 'Write its id in the column for sets in the file of indicators, or remove it.',
  }),
  'set-without-answers': ({ set, indicators }) => ({
    what: `In ${quoted(set)} nobody has answered ${indicators.join(', ')}.`,
    todo: 'Add the answers in the file of answers. If the questions are not asked, you need do nothing: they are shown as questions without answers.',
  }),
  'trust-incomplete': ({ indicator, column }) => ({
    what: `${quoted(indicator)} is a question of trust, but it does not say ${column === 'asked' ? 'who answers' : 'whom the answer is about'}.`,
    todo: 'Write for example users, staff, managers or politicians.',
  }),
  'steps-not-five': ({ indicator, scale, steps }) => ({
    what: `${quoted(indicator)} is part of an index that is worked out of five answers, but the scale ${quoted(scale)} has ${number(steps)} that count.`,
    todo: 'Give the question a scale of five answers, or let the ready-made question stand.',
  }),
  'index-apart': ({ indicator, set }) => ({
    what: `${quoted(indicator)} is part of an index in ${quoted(set)}, but has been moved away from there.`,
    todo: `Empty the cell, or write ${set}.`,
  }),
  'index-given': ({ indicator }) => ({
    what: `${quoted(indicator)} is worked out of the answers, but here are values for it too.`,
    todo: 'Remove the values, or remove the answers to the questions that are part of it.',
  }),
  'wrong-period': ({ written, what, every, example }) => ({
    what: `${here(written)} ${quoted(what)} is asked ${each[every]}.`,
    todo: `Write the period like this: ${example}. If that is not so, change every under sets in organisation.yaml.`,
  }),
  'pulses-missing': ({ set, asked, periods }) => ({
    what: `No ${PARTY_WORDS.en[asked]} have answered any question in ${quoted(set)} in ${periods.join(', ')}.`,
    todo: 'Add the answers if there are any. Otherwise the periods are shown as gaps.',
  }),
};
