import type { ReleaseProblems } from '#publish/check/problems.release.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `It says ${quoted(written)}.`;

const INVENTED = {
  name: 'It names an invented municipality',
  link: 'The address ends in .example and leads nowhere',
  word: 'It says that the source is invented',
};

/** Words for what is wrong with the release, and with where it is to be put. */
export const checkingReleaseEn: Catalogue<ReleaseProblems> = {
  'demo-with-real-name': ({ written, municipality }) => ({
    what: `${here(written)} ${municipality} is a real municipality, but the figures are marked as a demonstration.`,
    todo: 'Write an invented name, or provenance: production if the figures are real.',
  }),
  'production-with-invented-name': ({ written }) => ({
    what: `${here(written)} That municipality is invented, but the figures are marked as real.`,
    todo: 'Write the municipality’s own name, or provenance: demo.',
  }),
  'production-with-invented-text': ({ written, why }) => ({
    what: `${here(written)} ${INVENTED[why]}, but the figures are marked as real.`,
    todo: 'Write your own text, or remove the row, and see that the figures are yours too. If they are invented: write provenance: demo.',
  }),
  'published-ahead': ({ written, today }) => ({
    what: `${here(written)} That day has not been: today is ${today}.`,
    todo: 'Check the day. If the figures are to be public then, wait before you put them out.',
  }),
  'previous-is-itself': ({ written }) => ({
    what: `${here(written)} The release says that it is itself the previous one.`,
    todo: 'Give the new release an id of its own, or correct previous.',
  }),
  'fewest-kept': ({ asked, kept }) => ({
    what: `You asked to show groups from ${number(asked)} answers, but organisation.yaml says ${number(kept)}, and the limit can only be raised.`,
    todo: `The limit ${number(kept)} is used.`,
  }),
  'target-not-a-release': ({ found }) => ({
    what: `The place is not empty, and what lies there is no earlier release: among other things ${quoted(found)}.`,
    todo: 'Choose an empty folder, or the folder of the previous release.',
  }),
  'target-holds-more': ({ names }) => ({
    what: `The folder holds more than a release, and it would be lost: ${names.map(quoted).join(', ')}.`,
    todo: 'Move it, or choose a folder that is only for the release.',
  }),
  'target-holds-source': ({ found }) => ({
    what: `The folder holds the source files ${quoted(found)}, and they would be lost.`,
    todo: 'Choose a folder outside the source files.',
  }),
  'disk-full': ({ code }) => ({
    what: `The disk is full (${code}). Nothing has been published, and the previous release is untouched.`,
    todo: 'Free some space and try again.',
  }),
  'disk-refused': ({ code }) => ({
    what: `You may not write here (${code}). Nothing has been published, and the previous release is untouched.`,
    todo: 'Choose another folder, or ask whoever runs the computer for the right to write.',
  }),
  'disk-failed': ({ code }) => ({
    what: `Writing failed (${code}). Nothing has been published, and the previous release is untouched.`,
    todo: 'Check the place and try again.',
  }),
};
