import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { organisationQuery } from '#query/consistent.ts';
import { seriesQuery, severalSeriesQuery } from '#query/further.ts';
import { goalsQuery, unitSeriesQuery, unitsSeriesQuery } from '#query/queries.ts';
import * as wires from '#tests/contract/wires.ts';
import { type Answer, failureIn, json, published, settled, townThatAnswers } from './answering.ts';

const town = townThatAnswers();
const [QUESTION, UNIT] = [indicatorId('bemotande'), unitId('bjorken')];

const LATER = { ...wires.envelope.release, id: '2026-2', previous: '2026-1' };
const WITHHELD: Readonly<Record<string, object>> = {
  'series/bemotande.json': {
    ...wires.surveySeries,
    units: [{ unit: 'kommunen', cells: ['suppressed', 'suppressed'] }],
  },
  'units/bjorken.json': {
    ...wires.unitSeries,
    series: wires.unitSeries.series.map((one) => ({ ...one, cells: ['suppressed'] })),
  },
  'organisation.json': wires.organisation,
  'goals.json': wires.goals,
};
/** The same town a release later: what it told before is withheld now. */
const later: Answer = (path) => json({ ...WITHHELD[path], release: LATER });

const OF_UNIT = known({ good: 9, neutral: 1, bad: 0 });
const OF_WHOLE = known({ good: 41, neutral: 6, bad: 3, invited: 70 });

/** All that is remembered, however it was asked for. */
const memoryOf = (client: QueryClient): unknown[] =>
  client
    .getQueryCache()
    .getAll()
    .map(({ state }) => state.data)
    .filter((data) => data !== undefined);

const askAll = (client: QueryClient) =>
  Promise.all([
    client.query(seriesQuery(QUESTION)),
    client.query(severalSeriesQuery([QUESTION])),
    client.query(unitSeriesQuery(UNIT)),
    client.query(unitsSeriesQuery([UNIT])),
  ]);

async function whoHasReadTheFirst(): Promise<QueryClient> {
  const client = new QueryClient();
  town.answers(published);
  expect(await failureIn(askAll(client))).toBeNull();
  return client;
}

describe('a figure that a later release withholds', () => {
  it('is known from the first, and the later is not let in beside it', async () => {
    const client = await whoHasReadTheFirst();
    expect(client.getQueryData(unitSeriesQuery(UNIT).queryKey)?.columns[0]?.cells).toEqual([OF_UNIT]);
    town.answers(later);
    expect(await failureIn(client.query(goalsQuery()))).toEqual({ kind: 'release' });
    expect(client.getQueryData(goalsQuery().queryKey)).toBeUndefined();
    expect(client.getQueryData(organisationQuery().queryKey)?.origin.release.id).toBe('2026-1');
  });

  it('is gone from all that is remembered once everything is asked for anew', async () => {
    const client = await whoHasReadTheFirst();
    expect(JSON.stringify(memoryOf(client))).toContain(JSON.stringify(OF_WHOLE));
    town.answers(later);
    await settled(client.resetQueries());
    expect(memoryOf(client)).toEqual([]);

    expect(await failureIn(askAll(client))).toBeNull();
    const [series, [several], figures, [unit]] = await askAll(client);
    expect([series[0]?.cells, several?.[0]?.cells]).toEqual(
      Array(2).fill([missing('suppressed'), missing('suppressed')]),
    );
    expect([figures.columns[0]?.cells, unit?.columns[0]?.cells]).toEqual(Array(2).fill([missing('suppressed')]));
    expect(client.getQueryData(organisationQuery().queryKey)?.origin.release.id).toBe('2026-2');
    const remembered = JSON.stringify(memoryOf(client));
    for (const figure of [OF_UNIT, OF_WHOLE]) expect(remembered).not.toContain(JSON.stringify(figure));
  });

  it('does not come back with an answer that was on its way meanwhile', async () => {
    const client = new QueryClient();
    let letItCome = () => {};
    const held = new Promise<void>((resolve) => {
      letItCome = resolve;
    });
    town.answers(async (path) => {
      if (path === 'units/bjorken.json') await held;
      return published(path);
    });
    const waiting = settled(client.query(unitSeriesQuery(UNIT)));
    while (!town.asked.includes('units/bjorken.json')) await new Promise(setImmediate);
    town.answers(later);
    await settled(client.resetQueries());
    letItCome();
    expect((await waiting).error).not.toBeNull();
    expect(memoryOf(client)).toEqual([]);
    expect(await failureIn(client.query(unitSeriesQuery(UNIT)))).toBeNull();
    expect(client.getQueryData(unitSeriesQuery(UNIT).queryKey)?.columns[0]?.cells).toEqual([missing('suppressed')]);
  });
});
