import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grid, MOST_COLUMNS } from '#publish/read/grid.ts';

const text = fc.constantFrom('', ' ', 'a', 'å', 'enhet-1', 'en lång text som står för sig själv');
const rows = fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 40 });

const gridOf = (all: readonly (readonly string[])[]): Grid => {
  const grid = new Grid();
  for (const [at, cells] of all.entries()) grid.add({ row: at * 2 + 3, cells });
  return grid;
};

describe(Grid, () => {
  it('gives back what was put in it, row by row and cell by cell', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const grid = gridOf(all);
        expect([...grid.rows()]).toEqual(all.map((cells, at) => ({ row: at * 2 + 3, cells })));
        for (const [at, cells] of all.entries()) {
          for (let column = 0; column < 8; column += 1)
            expect(grid.texts[grid.textAt(at, column)]).toBe(cells[column] ?? '');
          expect([grid.width(at), grid.rowNumber(at)]).toEqual([cells.length, at * 2 + 3]);
        }
      }),
    );
  });

  it('keeps each text once', () => {
    const grid = gridOf(Array.from({ length: 5000 }, (_, at) => ['enhet', `${at % 7}`, 'samma långa text igen']));
    expect([grid.size, grid.texts]).toEqual([
      5000,
      ['', 'enhet', '0', 'samma långa text igen', '1', '2', '3', '4', '5', '6'],
    ]);
  });

  it('remembers of the cells furthest out only that something stands there', () => {
    const far = (last: string) => [...Array.from({ length: MOST_COLUMNS + 50 }, () => ''), last];
    const grid = gridOf([far('x'), far(' '), far('')]);
    const furthest = [0, 1, 2].map((at) => grid.texts[grid.textAt(at, MOST_COLUMNS)]);
    expect(furthest).toEqual(['x', '', '']);
    expect(grid.width(0)).toBe(MOST_COLUMNS + 51);
  });
});
