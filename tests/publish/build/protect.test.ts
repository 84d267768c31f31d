import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeriesWire, seriesWire } from '#contract/series.contract.ts';
import { FEWEST_ANSWERS } from '#domain/protection/constants.ts';
import { withheldUnits } from '#publish/build/protect.ts';
import { publishFiles } from '#publish/publish.ts';
import { townWith } from '#tests/publish/town.ts';
import { TODAY } from './built.ts';

interface Town {
  /** For each unit but the whole: which of those before it (0 is the whole) it lies under, and its own count. */
  readonly units: readonly { readonly under: number; readonly own: number }[];
}

const towns = fc.record({
  units: fc.array(fc.record({ under: fc.nat(20), own: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1,
    maxLength: 9,
  }),
});

const nameOf = (at: number): string => (at === 0 ? 'kommunen' : `u${at}`);
const aboveOf = ({ units }: Town, at: number): number => (units[at - 1]?.under ?? 0) % at;

/** The count of every unit, those below it included. */
function countsOf(town: Town): number[] {
  const counts = [0, ...town.units.map((unit) => unit.own)];
  for (let at = counts.length - 1; at > 0; at -= 1) {
    const above = aboveOf(town, at);
    counts[above] = (counts[above] ?? 0) + (counts[at] ?? 0);
  }
  return counts;
}

/** Those in units that have nobody in any unit below. */
function lowestOf(town: Town): number {
  const counts = countsOf(town);
  const own = town.units.map((unit) => unit.own);
  return own.reduce((sum, count, at) => sum + (count === counts[at + 1] ? count : 0), 0);
}

/** A town of nothing but these units and these counts, as answers and as persons. */
function filesOf(town: Town): ReadonlyMap<string, Uint8Array> {
  const units = town.units.map((_, at) => `u${at + 1},${nameOf(aboveOf(town, at + 1))},Enhet`);
  const answers = town.units.map(({ own }, at) => `u${at + 1},2025,bemotande,Bra,${own}`);
  const persons = countsOf(town).map((count, at) => `placeringar,${nameOf(at)},2025,${count}`);
  const tables = {
    'units.csv': ['id,parent,name', 'kommunen,,Hela kommunen', ...units],
    'answers.csv': ['unit,wave,question,option,count', ...answers],
    'measures.csv': ['indicator,unit,period,value', ...persons],
  };
  const files = townWith();
  for (const file of ['invited.csv', 'texts.csv']) files.delete(file);
  for (const [file, rows] of Object.entries(tables)) files.set(file, new TextEncoder().encode(rows.join('\n')));
  return files;
}

function seriesOf(town: Town, indicator: string): SeriesWire {
  const { files } = publishFiles(filesOf(town), { today: TODAY });
  return seriesWire.parse(JSON.parse(files?.get(`series/${indicator}.json`) ?? 'null'));
}

const isShown = (cell: unknown): boolean => typeof cell !== 'string';

/** Answers of a shown unit that lie in no shown unit below it: what anyone can work out. */
function leftOver(town: Town, shown: ReadonlySet<number>, unit: number): number {
  const counts = countsOf(town);
  const nearest = (at: number): number => {
    let above = aboveOf(town, at);
    while (above !== 0 && above !== unit && !shown.has(above)) above = aboveOf(town, above);
    return above;
  };
  const below = town.units.map((_, at) => at + 1).filter((at) => shown.has(at) && nearest(at) === unit);
  return (counts[unit] ?? 0) - below.filter((at) => at !== unit).reduce((sum, at) => sum + (counts[at] ?? 0), 0);
}

function shownIn(wire: SeriesWire): ReadonlySet<number> {
  const units = wire.units.filter(({ cells }) => isShown(cells.at(-1)));
  return new Set(units.map(({ unit }) => (unit === 'kommunen' ? 0 : Number(unit.slice(1)))));
}

describe(withheldUnits, () => {
  it.each([
    // What a unit with others below it has itself may be the sum of them.
    ['bemotande', lowestOf],
    ['placeringar', (town: Town) => countsOf(town)[0] ?? 0],
  ] as const)('lets nobody work out a small group from the files: %s', (indicator, enough) => {
    fc.assert(
      fc.property(towns, (town) => {
        const shown = shownIn(seriesOf(town, indicator));
        for (const unit of shown) {
          const left = leftOver(town, shown, unit);
          expect(left === 0 || left >= FEWEST_ANSWERS, `${nameOf(unit)} leaves ${left}`).toBe(true);
        }
        // Nothing is shown of a small group itself, and something is shown when the whole is large enough.
        const counts = countsOf(town);
        for (const unit of shown) expect(counts[unit] === 0 || (counts[unit] ?? 0) >= FEWEST_ANSWERS).toBe(true);
        if (enough(town) >= FEWEST_ANSWERS) expect(shown.has(0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
