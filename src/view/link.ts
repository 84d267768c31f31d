import { readAddress, writeAddress } from './address.ts';

/**
 * The address of what is shown, in the release that it is shown in: it opens the same when newer figures have come.
 *
 * @example linkTo('#/goals?lang=da', '2026-1') // '#/goals?lang=da&release=2026-1'
 */
export const linkTo = (hash: string, release: string): string => writeAddress({ ...readAddress(hash), release });
