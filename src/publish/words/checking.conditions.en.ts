import type { ConditionsProblems } from '#publish/check/problems.conditions.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

type Needs = ConditionsProblems['panel-needs-other']['needs'];

const NEEDS: { readonly [needs in Needs]: string } = {
  survey: 'survey questions',
  measure: 'measures',
  percent: 'a measure in percent',
};

/** Words for what is wrong with the conditions. */
export const checkingConditionsEn: Catalogue<ConditionsProblems> = {
  'panel-needs-other': ({ panel, indicator, needs }) => ({
    what: `The panel ${quoted(panel)} shows ${NEEDS[needs]}, and ${quoted(indicator)} is something else.`,
    todo: 'Write the id of an indicator of that kind, or choose another kind of panel.',
  }),
  'panel-indicator-twice': ({ written, panel }) => ({
    what: `${quoted(written)} is in the panel ${quoted(panel)} twice.`,
    todo: 'Write the id of the other indicator, or remove one of them.',
  }),
  'panel-periods-differ': ({ panel, first, second, periods: [one, other] }) => ({
    what: `In the panel ${quoted(panel)}, ${quoted(first)} and ${quoted(second)} can not be held against each other: one has periods such as ${one}, the other such as ${other}.`,
    todo: 'Choose two indicators with the same kind of periods.',
  }),
  'band-upside-down': ({ from, to }) => ({
    what: `It says from ${number(from)} to ${number(to)}, but the first number should be the lower.`,
    todo: 'Swap the numbers, or correct the one that is wrong.',
  }),
  'panel-without-steps': ({ written }) => ({
    what: `It says ${quoted(written)}. That panel has no steps.`,
    todo: 'Write the id of a panel with kind: steps.',
  }),
  'panel-without-rows': ({ panel }) => ({
    what: `There are no figures for the panel ${quoted(panel)}.`,
    todo: 'Add them to the file of steps, or remove the panel until there are some.',
  }),
  'steps-missing': ({ panel, unit, period, steps }) => ({
    what: `${quoted(unit)} has no row for ${steps.map(quoted).join(', ')} in ${period}, but every step of ${quoted(panel)} must be there.`,
    todo: 'Add a row for each step. If nobody came that far, write 0.',
  }),
  'step-grows': ({ unit, period, step, count, before, reached }) => ({
    what: `${quoted(unit)}, ${period}: ${number(count)} came to ${quoted(step)}, but only ${number(reached)} to ${quoted(before)}, which is the step before.`,
    todo: 'Check both numbers. Who comes to a step is also counted in the steps before it.',
  }),
  'steps-exceed-whole': ({ unit, period, step, counted, whole, parts }) => ({
    what:
      counted === 'reached'
        ? `${quoted(unit)}, ${period}: ${number(whole)} came to ${quoted(step)}, but in the units below it ${number(parts)} together.`
        : `${quoted(unit)}, ${period}: ${number(whole)} came to ${quoted(step)} and no further, but in the units below it ${number(parts)} together.`,
    todo: 'Correct the numbers that are wrong. Who is counted in a unit is also counted in the one above, and in no other beside it.',
  }),
};
