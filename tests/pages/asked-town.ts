import { HttpResponse, http } from 'msw';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { fileOf } from './visit.tsx';

type Cell = readonly number[] | string;

/** A question or an index, with its answers oldest first. */
interface AskedQuestion {
  readonly id: string;
  readonly name?: string;
  /** None: one of the municipality's own. */
  readonly set?: string;
  readonly aspect?: 'values' | 'difference' | 'conditions';
  readonly asked?: string;
  readonly item?: string;
  readonly isIndex?: boolean;
  readonly periods?: readonly string[];
  readonly cells: readonly Cell[];
}

interface AskedSet {
  readonly id: string;
  readonly name?: string;
  readonly kind: 'profile' | 'meeting' | 'staff' | 'trust';
}

export interface AskedTown {
  readonly questions: readonly AskedQuestion[];
  readonly sets?: readonly AskedSet[];
  readonly waves?: readonly object[];
  /** Units that were asked nothing. */
  readonly silent?: readonly string[];
}

const years = (count: number): string[] => Array.from({ length: count }, (_, at) => String(2026 - count + at));

const OPTIONS = [
  { text: { sv: 'Bra' }, means: 'good' },
  { text: { sv: 'Varken eller' }, means: 'neutral' },
  { text: { sv: 'Dåligt' }, means: 'bad' },
];

const indicatorOf = ({ id, name = id, set, aspect = 'values', asked, item, isIndex = false }: AskedQuestion) => ({
  id,
  name: { sv: name },
  ...(set === undefined ? {} : { set }),
  ...(asked === undefined ? {} : { asked }),
  ...(item === undefined ? {} : { item }),
  ...{ aspect, direction: 'higher', values: [], practices: [], targets: [], statutory: false },
  source: { name: 'Enkäten', kind: 'raw' },
  ...(isIndex
    ? { kind: 'measure', measureUnit: 'index', decimals: 0 }
    : { kind: 'survey', question: { sv: `${name}?` }, options: OPTIONS }),
});

const columnOf = ({ id, cells, isIndex = false, periods = years(cells.length) }: AskedQuestion) => ({
  indicator: id,
  kind: isIndex ? 'measure' : 'survey',
  periods,
  cells,
});

/** Lets Exempelköping have asked just this, of every unit alike. */
export async function answerAsked({ questions, sets = [], waves = [], silent = [] }: AskedTown): Promise<void> {
  const { contract, release, source, organisation, units } = await fileOf<Record<string, unknown>>('units.json');
  const envelope = { contract, release, source, organisation };
  const [own, inSets] = [questions.filter(({ set }) => set === undefined), questions.filter(({ set }) => set)];
  const figures = (some: readonly AskedQuestion[]) =>
    http.get(api(some === own ? 'units/:unit' : 'sets/:unit'), ({ params }) => {
      const unit = String(params['unit']).replace(/\.json$/, '');
      const { name } = (units as { id: string; name: object }[]).find(({ id }) => id === unit) ?? {};
      const series = silent.includes(unit) ? [] : some.map(columnOf);
      return name === undefined ? undefined : HttpResponse.json({ ...envelope, unit, name, series });
    });
  const file = (path: string, things: object) =>
    http.get(api(path), () => HttpResponse.json({ ...envelope, ...things }));
  const idsOf = (set: string) => inSets.filter((one) => one.set === set).map(({ id }) => id);
  answering(
    file('waves.json', { waves }),
    file('indicators.json', { indicators: own.map(indicatorOf) }),
    file('sets.json', {
      indicators: inSets.map(indicatorOf),
      sets: sets.map(({ id, name = id, kind }) => ({ id, name: { sv: name }, kind, indicators: idsOf(id) })),
    }),
    figures(own),
    figures(inSets),
  );
}
