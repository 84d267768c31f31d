import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { equalityQuery, seriesQuery, severalSeriesQuery, unitSetsQuery } from '#query/further.ts';
import { unitSeriesQuery, unitsSeriesQuery } from '#query/queries.ts';
import * as wires from '#tests/contract/wires.ts';
import { failureIn, json, published, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

type Ask = (client: QueryClient) => Promise<unknown>;

/** Everything that carries answers: fifty of them in the series, ten in the unit, twelve in the group that has any. */
const ASKING: [string, number, Ask][] = [
  ['series/bemotande', 50, (client) => client.query(seriesQuery(indicatorId('bemotande')))],
  ['series/bemotande', 50, (client) => client.query(severalSeriesQuery([indicatorId('bemotande')]))],
  ['units/bjorken', 10, (client) => client.query(unitSeriesQuery(unitId('bjorken')))],
  ['units/bjorken', 10, (client) => client.query(unitsSeriesQuery([unitId('bjorken')]))],
  ['sets/bjorken', 10, (client) => client.query(unitSetsQuery(unitId('bjorken')))],
  ['equality', 12, (client) => client.query(equalityQuery())],
];

/** A town that shows no group under its own floor, and whose figures may belong to another release. */
const flooredAt =
  (fewestAnswers: number, change: object = {}) =>
  (path: string): Response => {
    if (path === 'organisation.json') return json({ ...wires.organisation, fewestAnswers });
    if (path === 'sets.json') return json({ ...wires.indicators, sets: [] });
    if (path === 'equality.json') return json({ ...wires.equality, ...change });
    const file = path === 'series/bemotande.json' ? wires.surveySeries : wires.unitSeries;
    return /^(series|units|sets)\//.test(path) ? json({ ...file, ...change }) : published(path);
  };

describe.each(ASKING)('%s, about %i', (_resource, smallest, ask) => {
  it.each([
    ['the contract’s own', 5, null],
    ['one raised to just that many', smallest, null],
    ['one raised above it', smallest + 1, { kind: 'format' }],
    ['one raised far above it', 1000, { kind: 'format' }],
  ])('under a floor that is %s', async (_name, fewest, failure) => {
    town.answers(flooredAt(fewest));
    const client = new QueryClient();
    expect(await failureIn(ask(client))).toEqual(failure);
  });

  it('leaves nothing of a refused file behind', async () => {
    town.answers(flooredAt(1000));
    const client = new QueryClient();
    await failureIn(ask(client));
    const kept = client.getQueryCache().getAll();
    const names = kept.flatMap(({ queryKey, state }) => (state.data === undefined ? [] : [queryKey.join()]));
    // The list of what is asked tells of nobody.
    expect(names.filter((name) => name !== 'sets')).toEqual(['organisation']);
  });

  it('is held against the floor of its own release and no other', async () => {
    town.answers(flooredAt(1000, { release: { ...wires.envelope.release, id: '2026-2' } }));
    expect(await failureIn(ask(new QueryClient()))).toEqual({ kind: 'release' });
  });
});

it('a withheld figure, and a measure, has no group that is too small', async () => {
  town.answers((path) => {
    if (path === 'organisation.json') return json({ ...wires.organisation, fewestAnswers: 1000 });
    const [question, measure] = wires.unitSeries.series;
    return json({
      ...wires.unitSeries,
      series: [
        { ...question, cells: ['suppressed'] },
        { ...measure, cells: [[8, 900]] },
      ],
    });
  });
  expect(await failureIn(new QueryClient().query(unitSeriesQuery(unitId('bjorken'))))).toBeNull();
});
