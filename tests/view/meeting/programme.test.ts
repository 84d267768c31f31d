import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { type Place, readAddress, writeAddress } from '#view/address.ts';
import { PARTS, type Programme, readProgramme, writeProgramme } from '#view/meeting/programme.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

const programme: fc.Arbitrary<Programme> = fc.record({
  items: fc.option(
    fc.array(fc.record({ goal: id.map(goalId), unit: fc.option(id.map(unitId)) }), { minLength: 1, maxLength: 12 }),
  ),
  without: fc.uniqueArray(fc.constantFrom(...PARTS)),
});

const placeOf = (one: Programme, step: string | null): Place => ({ page: 'meeting', ...writeProgramme(one), step });

describe('a programme in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(programme, (one) => {
        const { goals, without } = writeProgramme(one);
        expect(readProgramme(goals, without)).toEqual(one);
      }),
    );
  });

  it('comes back through the whole address, whatever screen it stands at', () => {
    fc.assert(
      fc.property(programme, fc.option(fc.integer({ min: 1, max: 99 }).map(String)), (one, step) => {
        const place = placeOf(one, step);
        expect(readAddress(writeAddress({ place, language: 'da', release: '2026-1' })).place).toEqual(place);
      }),
    );
  });

  it('never throws, and never names what could not be a goal, whatever somebody has typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (goals, without) => {
        const read = readProgramme(goals, without);
        for (const { goal } of read.items ?? []) expect(goal).toMatch(/^[a-z0-9]/);
        for (const part of read.without) expect(PARTS).toContain(part);
      }),
    );
  });

  it.each([
    ['nothing', null, null],
    ['what can not be read', '!!._.a_b_c', null],
    ['a goal twice, in two units', 'a_b.a_c', ['a in b', 'a in c']],
    ['a goal in the unit that it is read by', 'a', ['a in null']],
  ])('of %s', (_, goals, items) => {
    const read = readProgramme(goals, null).items;
    expect(read?.map(({ goal, unit }) => `${goal} in ${unit}`) ?? null).toEqual(items);
  });

  it.each([
    ['nothing', null, 0],
    ['an empty one', '', 0],
    ['one that can be read', 'a.b_c', 0],
    ['one that ends with the point after a sentence', 'a.', 0],
    ['one with a piece too much', 'a_b_c.a', 1],
    ['one of signs', '!!._.a_b_c', 3],
  ])('%s counts what can not be read', (_, goals, unread) => {
    expect(readProgramme(goals, null).unread ?? 0).toBe(unread);
  });

  it('is written without what could not be read', () => {
    expect(writeProgramme(readProgramme('a_b_c.a', null)).goals).toBe('a');
  });
});
