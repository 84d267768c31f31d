/**
 * Text as letters that can stand anywhere in a page: compressed, then written in base64. Compressed text carries the sum of
 * what it holds, so that a file that was damaged on its way is found out and never half read.
 */

/** Where the parts of a meeting file stand in its page: the ids of the elements. */
export const PARTS = { app: 'app', figures: 'figures', trouble: 'trouble' } as const;

/** Bytes that are made letters of at a time: more would be too many arguments for one call. */
const AT_A_TIME = 0x8000;

const through = async (bytes: BlobPart, change: CompressionStream | DecompressionStream): Promise<Blob> =>
  new Response(new Blob([bytes]).stream().pipeThrough(change)).blob();

/** Same text, same letters: no time of day goes into it. */
export async function packed(text: string): Promise<string> {
  const bytes = new Uint8Array(await (await through(text, new CompressionStream('gzip'))).arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_A_TIME) {
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_A_TIME));
  }
  return btoa(letters);
}

/** The text again. Throws: Error (of the browser's own kinds) for letters that are damaged or do not end. */
export async function unpacked(letters: string): Promise<string> {
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  return (await through(bytes, new DecompressionStream('gzip'))).text();
}
