import { ID_SHAPE } from '#domain/kernel/ids.ts';
import { maskPersonal } from '#domain/protection/personal.ts';
import { bad, good } from '#publish/read/fault.ts';
import { folded } from '#publish/read/names.ts';
import type { CellReader } from './cell.ts';

/** The id that the text could become, or null when it can not, or when it would carry a person with it. */
function idFrom(written: string): string | null {
  if (maskPersonal(written) !== written) return null;
  const plain = written
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ID_SHAPE.test(plain) ? plain : null;
}

/** One id: lower-case letters, digits and hyphen. */
export const id: CellReader<string> = (written) =>
  ID_SHAPE.test(written) ? good(written) : bad('not-an-id', { written, suggestion: idFrom(written) });

/** What a sum of rows is called in a table. */
const TOTALS = new Set(
  [
    ...['total', 'totalt', 'totala', 'summa', 'sum', 'delsumma', 'deltotal', 'subtotal', 'grand total', 'i alt'],
    ...['alla', 'alle', 'all', 'samtliga', 'samtlige', 'hela kommunen', 'hele kommunen'],
  ].map(folded),
);

/** Whether somebody has called a row a sum of the others. @example isTotal('Totalt') // true */
export const isTotal = (written: string): boolean => TOTALS.has(folded(written));

/** The id of a unit that figures are of. A row for the sum of all is told of as what it is. */
export const figuresOf: CellReader<string> = (written, habits) =>
  isTotal(written) && !ID_SHAPE.test(written) ? bad('total-row', { written }) : id(written, habits);

/** Several ids, parted by | or a space. An empty list when there are none. */
export const ids: CellReader<readonly string[]> = (written) => {
  const parts = written.split(/[|\s]+/).filter((part) => part !== '');
  const bySigns = written.split(/[,;/|\s]+/).filter((part) => part !== '');
  if (/[,;/]/.test(written) && bySigns.every((part) => ID_SHAPE.test(part))) {
    return bad('list-separator', { written, suggestion: bySigns.join('|') });
  }
  const wrong = parts.find((part) => !ID_SHAPE.test(part));
  if (wrong !== undefined) return bad('not-an-id', { written: wrong, suggestion: idFrom(wrong) });
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  return twice === undefined ? good(parts) : bad('same-id-twice', { written, id: twice });
};
