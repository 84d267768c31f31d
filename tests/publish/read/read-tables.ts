import { expect } from 'vitest';
import { readFolder } from '#publish/read/folder.ts';
import { folderOf, ORGANISATION, UNITS } from './folder-of.ts';

/** What is read of a municipality with these tables. Nothing may be wrong with them. */
export function read(files: Readonly<Record<string, string>>) {
  const { folder, problems } = readFolder(
    folderOf({ 'organisation.yaml': ORGANISATION, 'units.csv': UNITS, ...files }),
  );
  expect(problems).toEqual([]);
  if (folder === null) throw new Error('nothing read');
  return folder;
}

export const fieldsOf = (rows: readonly { readonly fields: unknown }[]) => rows.map(({ fields }) => fields);
