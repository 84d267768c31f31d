/** What the bytes 80 to 9f stand for; a space where nothing is defined. All other bytes are the same as in Latin 1. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const PIECE = 8192;

/**
 * Bytes in Windows-1252 as text, or null when a byte stands for nothing there.
 * Our own, because the one in Node 20 reads some of these bytes as control characters.
 *
 * @example fromWindows1252(Uint8Array.of(0xe5, 0x80)) // 'å€'
 */
export function fromWindows1252(bytes: Uint8Array): string | null {
  const codes = Uint16Array.from(bytes);
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80 || byte > 0x9f) continue;
    const code = HIGH.charCodeAt(byte - 0x80);
    if (code === 0x20) return null;
    codes[at] = code;
  }
  const pieces: string[] = [];
  for (let from = 0; from < codes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...codes.subarray(from, from + PIECE)));
  }
  return pieces.join('');
}
