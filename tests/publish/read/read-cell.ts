import type { CellReader } from '#publish/read/cells/cell.ts';

/** What a reader makes of a cell, or the code of what is wrong with it. */
export const read = (reader: CellReader<unknown>, written: string, decimalMark: ',' | '.' = ',') => {
  const one = reader(written, { decimalMark });
  return one.ok ? one.value : one.fault.code;
};

/** What the message about a cell suggests instead. */
export const suggested = (reader: CellReader<unknown>, written: string) => {
  const one = reader(written, { decimalMark: ',' });
  return one.ok || !('suggestion' in one.fault.detail) ? 'nothing to suggest' : one.fault.detail.suggestion;
};
