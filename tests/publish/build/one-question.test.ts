import { describe, expect, it } from 'vitest';
import { mulberry32 } from '#mocks/make/random.ts';
import { publishFiles } from '#publish/publish.ts';
import { truly, within } from '#tests/publish/attack/equations.ts';
import { drawTown, folderOf } from '#tests/publish/attack/random-town.ts';

/** Every number in a file, with the way to it: series.0.cells.2.1. */
function* numbersIn(thing: unknown, way = ''): Generator<readonly [way: string, number: number]> {
  if (typeof thing === 'number') yield [way, thing];
  if (typeof thing !== 'object' || thing === null) return;
  for (const [key, part] of Object.entries(thing)) yield* numbersIn(part, way === '' ? key : `${way}.${key}`);
}

const town = drawTown(mulberry32(11));
const { files } = publishFiles(folderOf(town, '2026-1'), { today: '2026-03-10' });

/** The rules of the organisation itself. */
const OWN = /^(?:organisation\.json (?:goalBudget|fewestAnswers)|voice\.json ripeAfter)$/;
const CELL = /^(?:series|units)\/\S+ .*cells\.\d+\.[012]$/;

describe('what is published', () => {
  const numbers = [...(files ?? [])].flatMap(([address, text]) =>
    address === 'openapi.json'
      ? []
      : [...numbersIn(JSON.parse(text))].map(([way, number]) => ({ at: `${address} ${way}`, number })),
  );

  it('holds no number but the answers to one question: no mean, no share and no index over several', () => {
    expect(numbers.filter(({ at }) => CELL.test(at)).length).toBeGreaterThan(200);
    expect(numbers.filter(({ at }) => !CELL.test(at) && !OWN.test(at))).toEqual([]);
  });

  it('holds those answers as they were given, in the unit and all below it', () => {
    const given = new Set(
      town.cells.flatMap(({ question, own }) =>
        town.parents.map((_, unit) => `${question} u${unit} ${truly(own, within(town, unit)).join()}`),
      ),
    );
    const shown = [...(files ?? [])].flatMap(([address, text]) => {
      const series = JSON.parse(text);
      if (!address.startsWith('series/')) return [];
      return series.units.flatMap((one: { unit: string; cells: unknown[] }) =>
        one.cells.filter(Array.isArray).map((cell) => `${series.indicator} ${one.unit} ${cell.join()}`),
      );
    });
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter((one) => !given.has(one))).toEqual([]);
  });
});
