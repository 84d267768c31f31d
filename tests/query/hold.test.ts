import { QueryClient } from '@tanstack/react-query';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { type Holding, hold } from '#query/hold.ts';
import { goalsQuery, unitSeriesQuery } from '#query/queries.ts';
import * as wires from '#tests/contract/wires.ts';
import { type Answer, json, published, settled, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

const nowhere = () => new Response('', { status: 404 });

const [first, ...others] = wires.goals.goals;
const [question, measure] = wires.indicators.indicators;
/** A goal that is followed, and figures that are held against others. */
const LISTS: Readonly<Record<string, object>> = {
  'goals.json': { ...wires.goals, goals: [{ ...first, indicators: ['bemotande'] }, ...others] },
  'indicators.json': { ...wires.indicators, indicators: [question, { ...measure, comparator: 'liknande' }] },
};

/** A town where every unit has the figures of a unit, and nothing is published but what has to be. */
const sound: Answer = (path) => {
  const list = LISTS[path];
  if (list !== undefined) return json(list);
  const [, unit] = /^units\/([\w-]+)\.json$/.exec(path) ?? [];
  if (unit !== undefined) return json({ ...wires.unitSeries, unit });
  return published(path);
};

const except =
  (changed: RegExp, answer: () => Response): Answer =>
  (path, time) =>
    changed.test(path) ? answer() : sound(path, time);

async function held(
  client = new QueryClient(),
  programme: readonly string[] = [],
  signal = new AbortController().signal,
) {
  const told: Holding[] = [];
  await settled(hold(client, programme.map(unitId), (holding) => told.push(holding), signal));
  return { told, last: told.at(-1), client };
}

const missedIn = (holding: Holding | undefined) =>
  holding?.missed.map(({ kind, id }) => (id === null ? kind : `${kind} ${id}`));

describe(hold, () => {
  it('fetches all there is, and what is not published is no failure', async () => {
    town.answers(sound);
    const { last, told } = await held();
    expect(last).toMatchObject({ missed: [], canBegin: true, isOver: true });
    expect(last?.done).toBe(last?.all);
    for (const path of ['organisation', 'units', 'goals', 'indicators', 'voice', 'dialogue', 'equality', 'releases']) {
      expect(town.asked).toContain(`${path}.json`);
    }
    expect(told.slice(0, -1).some(({ isOver }) => isOver)).toBe(false);
  });

  it('asks for each thing once, and needs nothing more of the network after that', async () => {
    town.answers(sound);
    const { client } = await held();
    expect([...town.asked].sort()).toEqual([...new Set(town.asked)].sort());
    town.answers(() => HttpResponse.error());
    expect(await client.query(goalsQuery())).toHaveLength(wires.goals.goals.length);
    const root = unitId(wires.organisation.root);
    expect((await client.query(unitSeriesQuery(root))).columns.length).toBeGreaterThan(0);
  });

  it('never asks for more than six things at a time', async () => {
    let [now, most] = [0, 0];
    town.answers(async (path, time) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return sound(path, time);
    });
    await held();
    expect(most).toBeLessThanOrEqual(6);
    expect(most).toBeGreaterThan(1);
  });

  it('tells how far it has come, and never goes back', async () => {
    town.answers(sound);
    const { told } = await held();
    const done = told.map((one) => one.done);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(told.every((one) => one.done <= one.all)).toBe(true);
  });

  it.each(['organisation', 'units', 'goals', 'indicators'])('can not begin without %s', async (core) => {
    town.answers(except(new RegExp(`^${core}\\.json$`), nowhere));
    const { last } = await held();
    expect(last).toMatchObject({ canBegin: false, isOver: true });
    expect(missedIn(last)).toContain(core);
  });

  it('can begin without the rest, and names what did not come', async () => {
    town.answers(except(/^(voice|units\/bjorken)\.json$/, () => new Response('', { status: 500 })));
    const { last } = await held();
    expect(last).toMatchObject({ canBegin: true, isOver: true });
    expect(new Set(missedIn(last))).toEqual(new Set(['voice', 'unit bjorken']));
  });

  it.each([
    ['a unit', /^units\/bjorken\.json$/, ['unit bjorken']],
    ['every unit', /^units\//, wires.units.units.map(({ id }) => `unit ${id}`)],
    ['an indicator', /^series\/bemotande\.json$/, ['series bemotande']],
    ['what is compared with', /^comparators\/liknande\.json$/, ['comparator liknande']],
  ])('misses %s that the lists speak of and that is not there', async (_, changed, wanted) => {
    town.answers(except(changed, nowhere));
    const { last } = await held();
    expect(last).toMatchObject({ canBegin: true, isOver: true });
    expect(new Set(missedIn(last))).toEqual(new Set(wanted));
    expect(last?.missed.map(({ failure }) => failure?.kind)).toEqual(wanted.map(() => 'notFound'));
  });

  it.each(['vocabulary', 'sets', 'waves', 'voice', 'dialogue', 'plan', 'conditions', 'equality', 'releases'])(
    'misses nothing where there is no %s',
    async (name) => {
      town.answers(except(new RegExp(`^${name}\\.json$`), nowhere));
      expect((await held()).last?.missed).toEqual([]);
    },
  );

  it('misses nothing where a unit was not in the release before', async () => {
    const list = { ...wires.releases, release: wires.envelope.release };
    const before = { id: '2020-1', published: '2020-03-03' };
    town.answers(except(/^releases\.json$/, () => json({ ...list, releases: [wires.envelope.release, before] })));
    const { last } = await held();
    expect(town.asked).toContain('releases/2020-1/units/kommunen.json');
    expect(last?.missed).toEqual([]);
  });

  it('misses the sets alone when their list fails, and fetches the rest', async () => {
    town.answers(except(/^sets\.json$/, () => new Response('', { status: 500 })));
    const { last } = await held();
    expect(missedIn(last)).toEqual(['sets']);
    expect(town.asked).toContain('series/bemotande.json');
  });

  it('fetches first the units that the programme names, where they are units of the town', async () => {
    town.answers(sound);
    await held(new QueryClient(), ['bjorken', 'ingen']);
    const at = (path: string) => town.asked.indexOf(`${path}.json`);
    expect(at('units/bjorken')).toBeGreaterThan(at('equality'));
    expect(at('units/bjorken')).toBeLessThan(at('releases'));
    expect(town.asked).not.toContain('units/ingen.json');
  });

  it('leaves a server in trouble alone', async () => {
    town.answers(except(/^(?!organisation|units\.|goals|indicators)/, () => new Response('', { status: 500 })));
    const { last } = await held();
    expect(last?.canBegin).toBe(true);
    expect(last?.missed.length).toBeGreaterThan(6);
    expect(town.asked.length).toBeLessThan(20);
  });

  it('says nothing more to who has left', async () => {
    const leaving = new AbortController();
    town.answers((path, time) => {
      if (town.asked.length === 3) leaving.abort();
      return sound(path, time);
    });
    const { told } = await held(new QueryClient(), [], leaving.signal);
    expect(told.some(({ isOver }) => isOver)).toBe(false);
    expect(town.asked.length).toBeLessThan(13);
  });

  it('holds at most a hundred units besides those that are shown', async () => {
    const [root] = wires.units.units;
    const many = Array.from({ length: 300 }, (_, at) => ({ ...root, id: `u${at}`, parent: root?.id }));
    town.answers((path, time) =>
      path === 'units.json'
        ? json({ ...wires.units, units: [root, ...many] })
        : except(/^goals\.json/, () => json({ ...wires.goals, goals: [] }))(path, time),
    );
    await held();
    expect(town.asked.filter((path) => path.startsWith('units/'))).toHaveLength(101);
  });
});
