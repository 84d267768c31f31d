import { bad, good, type Read } from './fault.ts';
import { fromWindows1252 } from './windows1252.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Whether a file is a workbook whatever it is called: a zip or an old Office file. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

function inUtf(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function textOf(bytes: Uint8Array): Read<Decoded> {
  const little = startsWith(bytes, 0xff, 0xfe);
  if (little || startsWith(bytes, 0xfe, 0xff)) {
    const text = inUtf(bytes, little ? 'utf-16le' : 'utf-16be');
    return text === null ? bad('unreadable-encoding', { reason: 'broken-utf-16' }) : good({ text, encoding: 'utf-16' });
  }
  const text = inUtf(bytes, 'utf-8');
  if (text !== null) return good({ text, encoding: 'utf-8' });
  const other = fromWindows1252(bytes);
  return other === null
    ? bad('unreadable-encoding', { reason: 'not-in-windows-1252' })
    : good({ text: other, encoding: 'windows-1252' });
}

/**
 * A file's bytes as text: UTF-8, or UTF-16 when it says so itself, or else Windows-1252. A byte order mark is left out.
 *
 * Errors: NUL characters, bytes that Windows-1252 has nothing for, half characters in UTF-16, and workbooks.
 */
export function decode(bytes: Uint8Array): Read<Decoded> {
  if (isWorkbook(bytes)) return bad('spreadsheet-file', {});
  const read = textOf(bytes);
  return read.ok && read.value.text.includes('\0') ? bad('unreadable-encoding', { reason: 'nul' }) : read;
}
