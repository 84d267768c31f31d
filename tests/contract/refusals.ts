import { explained } from '#contract/expected.ts';
import { ContractError } from '#contract/read.ts';
import { broken } from './broken.ts';

const messageOf = (read: (json: unknown) => unknown, json: unknown): string => {
  try {
    read(json);
    return 'read without complaint';
  } catch (error) {
    return error instanceof ContractError ? explained(error) : `not a ContractError: ${error}`;
  }
};

const CHANGE = /^\s*(\S+) = (.+?) → (.+)$/;

/**
 * One line for each fault: the place in a sound file, what is put there instead (as JSON, or gone), and the complaint.
 */
export const refusals = (sound: unknown, read: (json: unknown) => unknown, table: string) =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, place = '', value = '', expected = ''] = CHANGE.exec(line) ?? [];
      const path = place === '.' ? [] : place.split('.');
      const json = broken(sound, path, value === 'gone' ? undefined : JSON.parse(value));
      return { change: `${place} = ${value}`, received: messageOf(read, json), expected };
    });
