import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { comparatorId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { organisationQuery } from '#query/consistent.ts';
import { forgetFailures } from '#query/failed.ts';
import { failureOf } from '#query/failure.ts';
import { comparatorQuery, equalityQuery, seriesQuery, wavesQuery } from '#query/further.ts';
import {
  askAhead,
  goalsQuery,
  indicatorsQuery,
  unitSeriesQuery,
  unitsQuery,
  unitsSeriesQuery,
} from '#query/queries.ts';
import * as wires from '#tests/contract/wires.ts';
import { type Answer, failureIn, json, published, settled, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

/** The town's own files, but for one. */
const except =
  (changed: string, file: object): Answer =>
  (path) =>
    path === changed ? json(file) : published(path);

const later = { ...wires.envelope.release, id: '2026-2' };
const real = { ...wires.envelope.source, kind: 'production' };
const unsaid = { ...wires.envelope.source, kind: 'test' };

type Ask = (client: QueryClient) => Promise<unknown>;

const ASKING: [string, Ask][] = [
  ['units', (client) => client.query(unitsQuery())],
  ['goals', (client) => client.query(goalsQuery())],
  ['indicators', (client) => client.query(indicatorsQuery())],
  ['waves', (client) => client.query(wavesQuery())],
  ['equality', (client) => client.query(equalityQuery())],
  ['series/bemotande', (client) => client.query(seriesQuery(indicatorId('bemotande')))],
  ['units/bjorken', (client) => client.query(unitSeriesQuery(unitId('bjorken')))],
  ['comparators/liknande', (client) => client.query(comparatorQuery(comparatorId('liknande')))],
];

describe.each(ASKING)('%s', (resource, ask) => {
  it('is asked for beside the organisation, once, however often it is wanted', async () => {
    town.answers(published);
    const client = new QueryClient();
    expect(await failureIn(Promise.all([ask(client), ask(client)]))).toBeNull();
    expect(await failureIn(ask(client))).toBeNull();
    expect([...town.asked].sort()).toEqual(['organisation.json', `${resource}.json`].sort());
  });

  it('is not there: said as it is', async () => {
    town.answers((path) => (path === 'organisation.json' ? published(path) : new Response('', { status: 404 })));
    expect(await failureIn(ask(new QueryClient()))).toEqual({ kind: 'notFound' });
  });
});

describe('files that do not belong together', () => {
  it.each([
    ['another municipality', { organisation: 'grannby' }, 'provenance'],
    ['a real file among invented ones', { source: real }, 'provenance'],
    ['one of unknown origin among invented ones', { source: unsaid }, 'provenance'],
    ['another release', { release: later }, 'release'],
    ['another municipality’s other release', { organisation: 'grannby', release: later }, 'provenance'],
  ])('%s is refused', async (_name, change, kind) => {
    town.answers(except('goals.json', { ...wires.goals, ...change }));
    expect(await failureIn(new QueryClient().query(goalsQuery()))).toEqual({ kind });
  });

  it.each([
    ['an invented file among real ones', wires.units],
    ['one of unknown origin among real ones', { ...wires.units, source: unsaid }],
  ])('%s is refused', async (_name, file) => {
    const client = new QueryClient();
    town.answers((path) => json(path === 'organisation.json' ? { ...wires.organisation, source: real } : file));
    expect(await failureIn(client.query(unitsQuery()))).toEqual({ kind: 'provenance' });
    expect(client.getQueryData(unitsQuery().queryKey)).toBeUndefined();
  });

  it('a release that came while the page was open is shown when all is asked for anew', async () => {
    const client = new QueryClient();
    town.answers(published);
    expect(await failureIn(client.query(unitsQuery()))).toBeNull();
    town.answers((path) => json({ ...(path === 'goals.json' ? wires.goals : wires.organisation), release: later }));
    expect(await failureIn(client.query(goalsQuery()))).toEqual({ kind: 'release' });
    client.clear();
    expect(await failureIn(client.query(goalsQuery()))).toBeNull();
  });

  it.each<[string, object, Ask]>([
    ['units/bjorken.json', { ...wires.unitSeries, unit: 'linden' }, (c) => c.query(unitSeriesQuery(unitId('bjorken')))],
    ['series/bemotande.json', wires.measureSeries, (c) => c.query(seriesQuery(indicatorId('bemotande')))],
  ])('%s that answers for another is refused', async (path, file, ask) => {
    town.answers(except(path, file));
    expect(await failureIn(ask(new QueryClient()))).toEqual({ kind: 'format' });
  });
});

describe('when the organisation does not come', () => {
  it('nothing else is shown, and both are asked for anew when somebody tries again', async () => {
    const client = new QueryClient();
    town.answers((path) => (path === 'organisation.json' ? new Response('', { status: 500 }) : published(path)));
    expect(await failureIn(client.query(goalsQuery()))).toEqual({ kind: 'http', status: 500 });
    town.answers(published);
    forgetFailures(client);
    expect(await failureIn(client.query(goalsQuery()))).toBeNull();
  });

  it('is not stormed by every part of the page that would have needed it', async () => {
    const client = new QueryClient();
    town.answers(() => new Response('', { status: 500 }));
    const parts = [goalsQuery(), indicatorsQuery(), unitsQuery(), unitsSeriesQuery([unitId('bjorken')])];
    for (const part of parts)
      expect(await failureIn(client.query(part as ReturnType<typeof goalsQuery>))).not.toBeNull();
    expect(town.asked.filter((path) => path === 'organisation.json')).toHaveLength(1);
    await failureIn(client.query(unitsSeriesQuery([unitId('bjorken'), unitId('linden')])));
    expect(town.asked.filter((path) => path === 'units/bjorken.json')).toHaveLength(1);
  });
});

describe(askAhead, () => {
  const FIRST = ['goals.json', 'indicators.json', 'organisation.json'];
  const askedAhead = (client: QueryClient) => settled(askAhead(client));

  it('asks once for each of what every page needs', async () => {
    town.answers(published);
    await askedAhead(new QueryClient());
    expect([...town.asked].sort()).toEqual([...FIRST, 'units/kommunen.json']);
  });

  it('throws nothing where nobody listens', async () => {
    town.answers(() => new Response('', { status: 500 }));
    await askedAhead(new QueryClient());
    expect(new Set(town.asked)).toEqual(new Set(FIRST));
  });
});

it('what is given up is no failure, and can be asked for again', async () => {
  const client = new QueryClient();
  town.answers((path, time) => (time === 1 ? new Promise<never>(() => undefined) : published(path)));
  const waiting = client.query(organisationQuery());
  const leaving = new Promise<void>((resolve) => setTimeout(() => resolve(client.cancelQueries()), 500));
  const { error } = await settled(waiting);
  await settled(leaving);
  expect([error === null, failureOf(error)]).toEqual([false, null]);
  expect(town.requests[0]?.signal.aborted).toBe(true);
  expect(await failureIn(client.query(organisationQuery()))).toBeNull();
});
