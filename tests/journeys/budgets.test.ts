import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { arrive, travellers } from './traveller.ts';
import { KINDS, type Weight, weigh } from './weight.ts';

/** Bytes that may travel before the overview can be read. */
const BUDGET: Weight = { script: 100_000, style: 10_000, font: 35_000, figures: 12_000 };

const isCharts = (address: string): boolean => /\/charts-[\w-]+\.js$/.test(address);
/** One indicator in every unit there is. */
const isOfEveryUnit = (address: string): boolean => address.includes('/api/v1/series/');

describe('the first page', () => {
  const open = travellers();

  it('is light enough for a phone in a committee room', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    await traveller.page.waitForLoadState('networkidle');
    const weight = weigh(traveller.asked, 'mocks/published/exempelkoping');
    for (const kind of KINDS) expect(weight[kind], kind).toBeGreaterThan(0);
    const tooHeavy = KINDS.filter((kind) => weight[kind] > BUDGET[kind]);
    expect(tooHeavy.map((kind) => `${kind}: ${weight[kind]} of ${BUDGET[kind]} bytes`)).toEqual([]);
  });

  it('reads the whole and its goals, never unit after unit: that comes with the first goal', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    await traveller.page.waitForLoadState('networkidle');
    expect(traveller.asked.filter(isOfEveryUnit)).toEqual([]);

    const { goals } = JSON.parse(readFileSync('mocks/published/exempelkoping/goals.json', 'utf8'));
    const units = traveller.page.waitForRequest((request) => isOfEveryUnit(request.url()));
    await traveller.page.goto(`${inject('address')}#/goals/${goals[0].id}`);
    expect(await units).toBeTruthy();
  });

  it('comes without the charts, which come with the first goal', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    await traveller.page.waitForLoadState('networkidle');
    expect(traveller.asked.filter(isCharts)).toEqual([]);

    const { goals } = JSON.parse(readFileSync('mocks/published/exempelkoping/goals.json', 'utf8'));
    const charts = traveller.page.waitForRequest((request) => isCharts(request.url()));
    await traveller.page.goto(`${inject('address')}#/goals/${goals[0].id}`);
    expect(await charts).toBeTruthy();
  });
});
