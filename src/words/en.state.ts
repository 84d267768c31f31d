import type { Words } from './sv.ts';

/** What English readers are told while they wait, and when something fails. */
export const enState: Words['state'] = {
  waiting: 'Fetching the figures …',
  waitingLong: 'This is taking longer than usual. We are still trying.',
  retry: 'Try again',
  failedTitle: 'The figures could not be fetched',
  since: (clock) => `It has been so since ${clock}.`,
  failure: {
    unreachable: 'The server cannot be reached. Check your connection and try again.',
    timeout: 'The server did not answer in time. Wait a moment and try again.',
    http: (status) => `The server answered with an error (${status}). Try again in a while.`,
    signin: 'You have been signed out, or you need to sign in first. Sign in in another tab and try again.',
    notFound: 'There are no figures at this address. Tell whoever looks after the site.',
    format:
      'The answer could not be read. We would rather show nothing than something that may be wrong. Tell whoever publishes the figures.',
    version: 'The page is older than the figures. Reload the page.',
    tooLarge: 'The answer is too large to be right. Tell whoever publishes the figures.',
    provenance:
      'The figures do not belong together: they come from different municipalities, or real and invented ones are mixed. That is why they are not shown.',
    release: 'New figures have been published while the page was open. Old and new are never shown together.',
    noRelease: 'The release that the link leads to is not here.',
    unexpected:
      'Something went wrong on the page. Reload it. If that does not help, tell whoever looks after the site.',
  },
  showNew: 'Show the new figures',
  reload: 'Reload the page',
  worker:
    'The browser still holds a program from a demonstration that can replace the figures. Close every tab with this site, clear the site’s data and open it again.',
  crashed: 'The page could not be shown',
};
