import type { Problem } from '#publish/problem.ts';
import { readFolder } from '#publish/read/folder.ts';

/** A folder in memory; texts become UTF-8. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );

/** As little as an organisation can say. */
export const ORGANISATION = `id: exempelkoping
name: Exempelköping
country: SE
committee: Socialnämnden
languages: [sv, en]
provenance: demo
source: { name: Påhittade siffror }
release: { id: 2026-1, published: 2026-03-03 }
contact: { name: Socialförvaltningen }
`;

/** As few units as a folder can have. */
export const UNITS = 'id;namn\nkommunen;Exempelköping\n';

/** What is wrong with a folder that is right but for these files, and without some. */
export const problemsOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  without: ReadonlySet<string> = new Set(),
): readonly Problem[] => {
  const folder = new Map(folderOf({ 'organisation.yaml': ORGANISATION, 'units.csv': UNITS, ...files }));
  for (const name of without) folder.delete(name);
  return readFolder(folder).problems;
};

/** Text in a coding of one byte for each letter, for the letters that are the same in Latin 1 and Windows-1252. */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const utf16 = (text: string, byteOrder: 'little' | 'big' = 'little'): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, letter] of ['\ufeff', ...text.split('')].entries()) {
    view.setUint16(at * 2, letter.charCodeAt(0), byteOrder === 'little');
  }
  return bytes;
};
