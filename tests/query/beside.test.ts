import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { setsQuery, unitSetsQuery } from '#query/further.ts';
import * as wires from '#tests/contract/wires.ts';
import { json, published, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

const townWith = (indicators: readonly object[]) => (path: string) => {
  if (path === 'sets.json') return json({ ...wires.envelope, sets: [], indicators });
  return path === 'sets/bjorken.json' ? json(wires.unitSeries) : published(path);
};

const ask = () => new QueryClient().query(unitSetsQuery(unitId('bjorken')));

describe(setsQuery, () => {
  const NEWEST = wires.envelope.release;
  const OLDER = { id: '2025-1', published: '2025-03-04' };
  const withoutSets = (path: string) => {
    if (path === 'releases.json') return json({ ...wires.envelope, releases: [NEWEST, OLDER] });
    if (path === 'releases/2025-1/organisation.json') return json({ ...wires.organisation, release: OLDER });
    return path.endsWith('sets.json') ? new Response('', { status: 404 }) : published(path);
  };
  const askIn = (release: string | null) =>
    new QueryClient({ defaultOptions: { queries: { meta: { release } } } }).query(setsQuery());

  it('is none in an earlier release from before there were any', async () => {
    town.answers(withoutSets);
    expect(await askIn('2025-1')).toEqual({ sets: [], indicators: [] });
  });

  it('is a failure in the newest', async () => {
    town.answers(withoutSets);
    await expect(askIn(null)).rejects.toMatchObject({ failure: { kind: 'notFound' } });
  });
});

describe(unitSetsQuery, () => {
  it('asks for no file of a unit where nothing stands beside what goals are read by', async () => {
    town.answers(townWith([]));
    expect(await ask()).toEqual([]);
    expect(town.asked).not.toContain('sets/bjorken.json');
  });

  it('gives the columns of the unit where something does', async () => {
    town.answers(townWith(wires.indicators.indicators));
    expect(await ask()).toHaveLength(wires.unitSeries.series.length);
  });
});
