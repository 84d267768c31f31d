import { ORGANISATION } from './folder-of.ts';

export const FILE = 'organisation.yaml';

/** The organisation with more at its end, which begins at line 10. */
export const more = (text: string) => ({ [FILE]: `${ORGANISATION}${text}\n` });

/** The organisation with one line written in another way, or without it. */
export const instead = (key: string, line: string) => ({
  [FILE]: ORGANISATION.replace(new RegExp(`^${key}:.*\n`, 'm'), line === '' ? '' : `${line}\n`),
});
