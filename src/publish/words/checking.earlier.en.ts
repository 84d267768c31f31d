import type { EarlierProblems } from '#publish/check/problems.earlier.ts';
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

const isOfUnits = ({ why }: Reveals): boolean => why === 'units' || why === 'place';

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
  'replaced-and-shown': ({ indicator, period, old, units }) => ({
    what: `${indicator}, ${period}: both ${old} and ${named(units)}, which replaced it, have figures. The difference may be about a few persons.`,
    todo: 'Put the whole period either on the old unit or on those that replaced it.',
  }),
};
