import { good } from '#publish/read/fault.ts';
import type { CellReader } from './cell.ts';

/** Any text. */
export const text: CellReader<string> = (written) => good(written);
