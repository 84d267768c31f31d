import { bad, good, type Read } from '#publish/read/fault.ts';
import type { CellReader, Habits } from './cell.ts';
import { day } from './day.ts';
import { link } from './link.ts';

const partsOf = (written: string): string[] => written.split('|').map((part) => part.trim());

/** Several texts, parted by |. @example list('Skolan | Polisen', { decimalMark: ',' }) // { ok: true, value: ['Skolan', 'Polisen'] } */
export const list: CellReader<readonly string[]> = (written) => {
  const parts = partsOf(written).filter((part) => part !== '');
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  return twice === undefined ? good(parts) : bad('listed-twice', { written, part: twice });
};

/** Reads each part of a list; the first fault is that of the whole. */
export function each<Value>(parts: readonly string[], read: CellReader<Value>, habits: Habits): Read<readonly Value[]> {
  const values: Value[] = [];
  for (const part of parts) {
    const one = read(part, habits);
    if (!one.ok) return one;
    values.push(one.value);
  }
  return good(values);
}

/** Several days, parted by | or a space, earliest first. */
export const days: CellReader<readonly string[]> = (written, habits) => {
  const read = each(
    written.split(/[|\s]+/).filter((part) => part !== ''),
    day,
    habits,
  );
  if (!read.ok) return read;
  const twice = read.value.find((one, at) => read.value.indexOf(one) !== at);
  return twice === undefined ? good(read.value.toSorted()) : bad('listed-twice', { written, part: twice });
};

/** Several web addresses, parted by |. Nothing between two bars: the one in that place has none. */
export const links: CellReader<readonly string[]> = (written, habits) =>
  each(partsOf(written), (part) => (part === '' ? good('') : link(part)), habits);
