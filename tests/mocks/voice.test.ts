import { describe, expect, it } from 'vitest';
import { answeringOf } from '#domain/dialogue/answering.ts';
import { daysBetween } from '#domain/dialogue/days.ts';
import { asksIn } from '#domain/dialogue/outcomes.ts';
import { STAGES, stageOf } from '#domain/dialogue/stage.ts';
import { dueToTell } from '#domain/dialogue/telling.ts';
import { VOICE_KINDS } from '#domain/dialogue/voice.ts';
import { isKnown, listenedTown } from './listened.ts';

const LISTENED = [
  ['exempelkoping', listenedTown('exempelkoping'), { least: 60, most: 120, due: 10 }],
  ['eksempelby', listenedTown('eksempelby'), { least: 40, most: 60, due: 6 }],
] as const;

describe.each(LISTENED)('what users have said in %s', (_, town, size) => {
  const { items, ripeAfter } = town.voice;
  const { published } = town.origin.release;
  const asks = asksIn(items);

  it('is many things, of every kind and in every stage, over more than two years', () => {
    expect(items.length).toBeGreaterThanOrEqual(size.least);
    expect(items.length).toBeLessThanOrEqual(size.most);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(VOICE_KINDS));
    expect(new Set(asks.map(stageOf))).toEqual(new Set(STAGES));
    expect(new Set(items.map(({ received }) => received.slice(0, 4))).size).toBeGreaterThan(3);
  });

  it('was said in nearly every unit that has users', () => {
    const parents = new Set(town.tree.units.map(({ parent }) => parent));
    const silent = town.tree.units.filter(({ id }) => !parents.has(id) && items.every(({ unit }) => unit !== id));
    expect(silent).toEqual([]);
  });

  it('is withheld where few said it, told where many did, and not counted now and then', () => {
    expect(items.filter(({ people }) => isKnown(people)).length).toBeGreaterThan(20);
    for (const reason of ['suppressed', 'not-collected'] as const) {
      expect(items.filter(({ people }) => !isKnown(people) && people.reason === reason).length).toBeGreaterThan(2);
    }
    const said = items.filter((item) => isKnown(item.said));
    expect(said.length).toBeGreaterThan(items.length / 2);
    expect(said.length).toBeLessThan(items.length - 8);
  });

  it('has led to something, though not always, and not everybody has been told', () => {
    const changed = asks.filter((item) => ['planned', 'made'].includes(stageOf(item))).length / asks.length;
    expect(changed).toBeGreaterThan(0.5);
    expect(changed).toBeLessThan(0.8);
    expect(asks.filter((item) => stageOf(item) === 'declined').length).toBeGreaterThan(3);
    expect(dueToTell(items).length).toBeGreaterThanOrEqual(size.due);
    expect(items.filter(({ told }) => told !== undefined).length).toBeGreaterThan(20);
  });

  it('is answered within some days, later in some units than in others', () => {
    const { median } = answeringOf(asks, published);
    expect(median).toBeGreaterThanOrEqual(4);
    expect(median).toBeLessThanOrEqual(14);
  });

  it('is partly so new that nothing can be read from it', () => {
    const young = items.filter(({ received }) => daysBetween(received, published) < ripeAfter);
    expect(young.length).toBeGreaterThan(4);
    expect(items.every(({ received }) => received < published)).toBe(true);
  });

  it('moves figures that its unit has, and belongs to goals and values', () => {
    const homeless = items.filter(
      ({ indicator, unit }) =>
        indicator !== undefined && !town.columnsOf(indicator).some((column) => column.unit === unit),
    );
    expect(homeless.map(({ id, unit, indicator }) => `${id} ${unit} ${indicator}`)).toEqual([]);
    expect(items.filter(({ goal }) => goal !== undefined).length).toBeGreaterThan(8);
    expect(items.every(({ value }) => value !== undefined)).toBe(true);
  });

  it('has in part been put into another language', () => {
    expect(items.filter(({ theme }) => theme.en !== undefined).length).toBeGreaterThan(5);
    expect(items.filter(({ theme }) => theme.en === undefined).length).toBeGreaterThan(20);
  });
});
