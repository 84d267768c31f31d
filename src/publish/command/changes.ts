import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { readSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { type Before, readEarlier } from '#publish/earlier/before.ts';

/** What one indicator's figures become. Each figure by its unit and period, as in "linden 2025". */
export interface FigureChanges {
  readonly indicator: string;
  readonly added: number;
  readonly gone: number;
  readonly changed: readonly string[];
  /** Of those that are to be published, not only of those that change. */
  readonly withheld: readonly string[];
}

/** What a release would change against the newest in the same place. */
export interface Changes {
  /** Missing: null when nothing lies there. */
  readonly against: string | null;
  readonly units: { readonly added: readonly string[]; readonly gone: readonly string[] };
  readonly indicators: { readonly added: readonly string[]; readonly gone: readonly string[] };
  readonly figures: readonly FigureChanges[];
  /** Other files that are not as they were. */
  readonly others: readonly string[];
}

/** The same things once more, in another shape, or of no matter to a reader. */
const NOT_TOLD = /^(?:series|units|sets)\/|^(?:units|releases|openapi|organisation)\.json$/;

/** Every figure that is there, and null for one that is withheld, by its unit and period. */
type Figures = ReadonlyMap<string, string | null>;

function figuresIn(before: Before, indicator: string): Figures {
  const read = (json: unknown) => readSeries(indicator, json);
  const columns = readEarlier(before, `series/${indicator}.json`, read)?.thing ?? [];
  const found = new Map<string, string | null>();
  for (const { unit, periods, cells } of columns) {
    for (const [at, cell] of cells.entries()) {
      const place = `${unit} ${periods[at]}`;
      if (cell.kind === 'known') found.set(place, JSON.stringify(cell.value));
      else if (cell.reason === 'suppressed') found.set(place, null);
    }
  }
  return found;
}

function apart(were: readonly string[], are: readonly string[]) {
  return { added: are.filter((one) => !were.includes(one)), gone: were.filter((one) => !are.includes(one)) };
}

function changesOf(indicator: string, was: Figures, is: Figures): FigureChanges {
  const both = [...is].filter(([place]) => was.has(place));
  return {
    indicator,
    added: is.size - both.length,
    gone: was.size - both.length,
    changed: both.filter(([place, figure]) => was.get(place) !== figure).map(([place]) => place),
    withheld: [...is].filter(([, figure]) => figure === null).map(([place]) => place),
  };
}

/** All but what every file begins with. */
function heldIn(text: string | undefined): string {
  const { release: _, source: __, contract: ___, ...held } = JSON.parse(text ?? '{}') as Record<string, unknown>;
  return JSON.stringify(held);
}

const unitsOf = (before: Before): string[] =>
  (readEarlier(before, 'units.json', readUnits)?.thing.tree.units ?? []).map(({ id }) => id);

function indicatorsOf(before: Before): string[] {
  const front = readEarlier(before, 'indicators.json', readIndicators)?.thing ?? [];
  // A release from before there were sets has them all in the front.
  const others = readEarlier(before, 'sets.json', readSets)?.thing.indicators ?? [];
  return [...front, ...others].map(({ id }) => id);
}

/**
 * Holds finished files against the newest release in a place.
 *
 * Missing: what nobody published before is new.
 * Throws:  EarlierError when the earlier release can not be read.
 */
export function changesIn(files: ReadonlyMap<string, string>, before: Before): Changes {
  const own: Before = (address) => files.get(address);
  const indicators = indicatorsOf(own);
  return {
    against: readEarlier(before, 'organisation.json', readOrganisation)?.origin.release.id ?? null,
    units: apart(unitsOf(before), unitsOf(own)),
    indicators: apart(indicatorsOf(before), indicators),
    figures: indicators.map((id) => changesOf(id, figuresIn(before, id), figuresIn(own, id))),
    others: [...files]
      .filter(([address, text]) => !NOT_TOLD.test(address) && heldIn(text) !== heldIn(before(address)))
      .map(([address]) => address),
  };
}
