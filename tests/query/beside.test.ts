import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { unitSetsQuery } from '#query/further.ts';
import * as wires from '#tests/contract/wires.ts';
import { json, published, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

const townWith = (indicators: readonly object[]) => (path: string) => {
  if (path === 'sets.json') return json({ ...wires.envelope, sets: [], indicators });
  return path === 'sets/bjorken.json' ? json(wires.unitSeries) : published(path);
};

const ask = () => new QueryClient().query(unitSetsQuery(unitId('bjorken')));

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
