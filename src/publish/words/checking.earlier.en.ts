import type { EarlierProblems } from '#publish/check/problems.earlier.ts';
import type { Changed, Told } from '#publish/earlier/changed.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

/** Units that are named before the rest are counted. */
const MOST_NAMED = 5;

function named(units: readonly string[]): string {
  const [named, more] = [units.slice(0, MOST_NAMED).join(', '), units.length - MOST_NAMED];
  return more > 0 ? `${named} and ${number(more)} more` : named;
}

type Reveals = EarlierProblems['revision-reveals'];

const CHANGED: { readonly [why in Reveals['why']]: (units: string) => string } = {
  units: (units) => `${units} has figures in only one of the releases.`,
  place: (units) => `${units} does not lie under the same unit in both releases.`,
  shown: (units) => `${units} is shown in only one of the releases.`,
  change: (units) => `${units} has changed by figures about a few persons.`,
};

const MIX_CHANGED: { readonly [why in EarlierProblems['revision-reveals-mix']['why']]: string } = {
  shown: 'The groups are shown in only one of the releases.',
  groups: 'The groups are not the same in both releases.',
  change: 'The figures have changed by a few persons.',
};

const PEOPLE_CHANGED: { readonly [why in EarlierProblems['revision-reveals-people']['why']]: string } = {
  shown: 'The number is shown in only one of the releases.',
  change: 'The number has changed by a few persons.',
};

const isOfUnits = ({ why }: Reveals): boolean => why === 'units' || why === 'place';

const told = ({ value, of }: Told): string => (of === null ? number(value) : `${number(value)} good of ${number(of)}`);
const changed = ({ indicator, unit, period, was, is }: Changed): string =>
  `${indicator}, ${unit}, ${period}: ${told(was)} → ${told(is)}`;

/** Words for what is wrong between this release and those before it, and between units that have replaced each other. */
export const checkingEarlierEn: Catalogue<EarlierProblems> = {
  'earlier-unreadable': ({ reason }) => ({
    what: `What has been published here before can not be read: ${reason}.`,
    todo: 'Put the file back from a backup. The previous release is needed to protect those who answered.',
  }),
  'earlier-of-another': ({ own, found }) => ({
    what: `A release of ${quoted(found)} lies here. The new one is of ${quoted(own)}.`,
    todo: 'Choose another folder, or correct id or provenance in organisation.yaml.',
  }),
  'earlier-is-later': ({ written, release, day }) => ({
    what: `It says ${written}, but ${quoted(release)}, which already lies there, is of ${day}.`,
    todo: 'Correct the day; most often it is the year that is wrong.',
  }),
  'earlier-figures-changed': ({ release, figures, more }) => ({
    what: `Figures shown in ${quoted(release)} have changed: ${figures.map(changed).join('; ')}${more > 0 ? ` … and ${number(more)} more` : ''}.`,
    todo: 'If that is intended: write a row about it in corrections.csv, with the id of the indicator. Else: correct the figures.',
  }),
  'release-id-taken': ({ id }) => ({
    what: `The release ${quoted(id)} is there already, with other figures or of another day.`,
    todo: 'Give the new release an id of its own, so that what has been shown can be shown again.',
  }),
  'revision-reveals': (reveals) => {
    const { indicator, period, release } = reveals;
    const changed = CHANGED[reveals.why](named(reveals.units));
    return {
      what: `${indicator}, ${period}: ${changed} Who compares with ${quoted(release)} could work out what a few have answered or been part of.`,
      todo: isOfUnits(reveals)
        ? `Let ${period} stand as in ${quoted(release)}. A unit that is moved, split or merged gets a new id from the period in which it happens.`
        : `Let ${period} have the same figures as in ${quoted(release)}, or wait until more answers have come.`,
    };
  },
  'revision-reveals-mix': ({ axis, wave, release, why }) => ({
    what: `The axis ${quoted(axis)} in the wave ${wave}: ${MIX_CHANGED[why]} Who compares with ${quoted(release)} could work out something about a few persons.`,
    todo: `Let ${quoted(axis)} have the same groups and figures for ${wave} as in ${quoted(release)}, or wait until more answers have come.`,
  }),
  'revision-reveals-groups': ({ indicator, axis, period, release, why }) => ({
    what: `The answers to ${quoted(indicator)} in ${period}, by ${quoted(axis)}: ${MIX_CHANGED[why]} Who compares with ${quoted(release)} could work out what a few have answered.`,
    todo: `Let ${quoted(axis)} have the same groups and answers for ${period} as in ${quoted(release)}, or wait until more answers have come.`,
  }),
  'revision-reveals-steps': ({ panel, period, release, units, why }) => ({
    what: `The panel ${quoted(panel)}, ${period}: ${CHANGED[why](named(units))} Who compares with ${quoted(release)} could work out something about a few persons.`,
    todo: `Let ${period} have the same units and figures as in ${quoted(release)}, or wait until more have come to the steps.`,
  }),
  'revision-reveals-people': ({ voice, release, why }) => ({
    what: `${quoted(voice)}: ${PEOPLE_CHANGED[why]} Who compares with ${quoted(release)} could work out something about a few persons.`,
    todo: `Let the number stand as in ${quoted(release)}, and write those who have joined since in a row of their own.`,
  }),
  'revision-reveals-backing': ({ goal, group, release, why }) => ({
    what: `The voices behind the goal ${quoted(goal)}, ${quoted(group)}: ${PEOPLE_CHANGED[why]} Who compares with ${quoted(release)} could work out something about a few persons.`,
    todo: `Let the number stand as in ${quoted(release)}, and write those who have joined since as a group of their own.`,
  }),
  'periods-overlap': ({ indicator, release, was, is }) => ({
    what: `${quoted(indicator)} has ${is}, but in ${quoted(release)} ${was}, and they partly cover the same time. Anyone who takes one from the other could work out what a few persons answered.`,
    todo: 'Give the question a new id when it is counted in another way, and begin with a period that has not been shown already.',
  }),
  'replaced-and-shown': ({ indicator, period, old, units }) => ({
    what: `${indicator}, ${period}: both ${old} and ${named(units)}, which replaced it, have figures. The difference may be about a few persons.`,
    todo: 'Put the whole period either on the old unit or on those that replaced it.',
  }),
};
