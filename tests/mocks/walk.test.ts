import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { isScenario, SCENARIO_NAMES } from '#mocks/scenarios/all.ts';
import { TOWNS } from '#mocks/town.ts';
import { commandOf, keyOf } from '#mocks/walk/keys.ts';
import { beginning, isMeeting, moveBy, moveInto, moveTo } from '#mocks/walk/moves.ts';
import { hashOf, isWalkTown } from '#mocks/walk/step.ts';
import { MINUTES, minuteOf, STEPS } from '#mocks/walk/steps.ts';
import { readAddress } from '#view/address.ts';

const WALK_TOWNS = TOWNS.filter(isWalkTown);
const CALM = { town: 'exempelkoping', scenario: 'calm', walk: null, keys: true } as const;

/** Somewhere in the app; a meeting that has an address is on screen. */
const at = (hash: string) => ({ hash, isFilled: true });

const idsIn = (town: string, list: 'goals' | 'units'): string[] =>
  JSON.parse(readFileSync(`mocks/published/${town}/${list}.json`, 'utf8'))[list].map(({ id }: { id: string }) => id);

const stepOf = (scenario: string): number => STEPS.findIndex((step) => step.scenario === scenario) + 1;

describe('the walk', () => {
  it('takes ten minutes, give or take two, in ten to twelve steps', () => {
    expect(Math.abs(MINUTES - 10)).toBeLessThanOrEqual(2);
    expect(STEPS.length).toBeGreaterThanOrEqual(10);
    expect(STEPS.length).toBeLessThanOrEqual(12);
  });

  it('counts its minutes from the first to the last', () => {
    const minutes = STEPS.map((_, at) => minuteOf(at + 1));
    expect(minutes[0]).toBe(1);
    expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
    expect(minutes.at(-1)).toBeLessThanOrEqual(MINUTES);
  });

  it.each(WALK_TOWNS)('leads only to what %s has', (town) => {
    const has = { goal: idsIn(town, 'goals'), unit: idsIn(town, 'units') };
    const places = STEPS.map((step) => readAddress(hashOf(step, town)).place);
    expect(places.filter(({ page }) => page === 'lost')).toEqual([]);
    for (const place of places) {
      if (place.page === 'goal') expect(has.goal).toContain(place.goal);
      if (place.page === 'unit') expect(has.unit).toContain(place.unit);
    }
    expect(places.filter(({ page }) => page === 'goal' || page === 'unit')).toHaveLength(3);
  });

  it.each(WALK_TOWNS)('shows a unit with words of its own in %s, and one whose answers are few', (town) => {
    const file = JSON.parse(readFileSync(`mocks/published/${town}/units.json`, 'utf8'));
    const units = STEPS.flatMap((step) => {
      const { place } = readAddress(hashOf(step, town));
      return place.page === 'unit' ? [place.unit] : [];
    });
    const words = units.map((unit) => file.units.find(({ id }: { id: string }) => id === unit).words.length);
    expect(words).toEqual([1, 1]);
    const few = readFileSync(`mocks/published/${town}/units/${units[1]}.json`, 'utf8');
    expect(few).toContain('"suppressed"');
  });

  it('names only states of affairs there are, and at least two of them', () => {
    const named = STEPS.flatMap(({ scenario }) => scenario ?? []);
    expect(named.filter((name) => !isScenario(name))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThanOrEqual(2);
  });

  it.each(LANGUAGES)('is told whole in %s, shortly', (language) => {
    for (const { title, notice, idea } of STEPS.map(({ said }) => said[language])) {
      expect(title).toMatch(/^[^.!]{5,45}$/);
      expect(notice).toMatch(/^[^!]{30,150}\.$/);
      expect(idea).toMatch(/^[^!]{30,130}\.$/);
    }
  });

  it.each(LANGUAGES)('says no sentence twice in %s', (language) => {
    const all = STEPS.flatMap(({ said }) => Object.values(said[language]));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe(moveTo, () => {
  it.each([
    ['the first step', 1, CALM, '#/goals', '#/', false],
    ['a step in the language that was chosen', 3, CALM, '#/units?lang=en', '#/survey?lang=en', false],
    ['a state that needs everything anew', stepOf('old-release'), CALM, '#/', '#/about', true],
    ['away from it', 1, { ...CALM, scenario: 'old-release' }, '#/about', '#/', true],
    ['a fault, where the meeting has come', stepOf('down'), CALM, '#/meeting?step=4', '#/meeting?step=4', false],
    ['a fault, with no meeting to come to', stepOf('down'), CALM, '#/meeting', '#/meeting?step=1', false],
    ['away from a fault', 2, { ...CALM, scenario: 'down' }, '#/meeting?step=1', '#/goals/brukare-paverkar', false],
    ['the end', null, { ...CALM, scenario: 'old-release' }, '#/about?lang=da', '#/?lang=da', true],
    ['beyond the last', STEPS.length + 1, CALM, '#/about', '#/', false],
  ] as const)('%s', (_, step, choice, now, hash, isAnew) => {
    expect(moveTo(step, choice, at(now))).toMatchObject({ hash, isAnew });
  });

  it('begins a meeting before the fault in it', () => {
    const change = { scenario: 'calm', walk: stepOf('down') - 1 };
    expect(moveTo(stepOf('down'), CALM, at('#/voice')).change).toEqual(change);
    const notReady = { hash: '#/meeting?step=1', isFilled: false };
    expect(moveTo(stepOf('down'), CALM, notReady).change).toEqual(change);
  });

  it('ends on a calm day with nobody guided', () => {
    const end = { scenario: 'calm', walk: null };
    expect(moveTo(null, { ...CALM, scenario: 'down', walk: 11 }, at('#/')).change).toEqual(end);
    expect(moveTo(STEPS.length + 1, CALM, at('#/')).change).toEqual(end);
  });

  it('walks in the first town where there is nothing to walk through', () => {
    const move = moveTo(2, { ...CALM, town: 'tomkoping' }, at('#/'));
    expect(move).toMatchObject({ change: { town: 'exempelkoping' }, isAnew: true });
  });
});

describe(moveBy, () => {
  it.each([
    ['next', 2, 3],
    ['previous', 2, 1],
    ['previous', 1, 1],
  ] as const)('%s from %s: %s', (command, walk, step) => {
    expect(moveBy(command, { ...CALM, walk }, at('#/'))?.change.walk).toBe(step);
  });

  it('a state of affairs keeps the step', () => {
    expect(moveBy('slow', { ...CALM, walk: 2 }, at('#/'))?.change).toEqual({ scenario: 'slow' });
    expect(moveBy('fold', CALM, at('#/'))).toBeNull();
  });
});

describe(moveInto, () => {
  it.each([
    ['#/goals', true],
    ['#/meeting', true],
    ['#/meeting?goals=a&step=3', false],
  ])('on %s everything is asked anew: %s', (now, isAnew) => {
    expect(moveInto('down', at(now))).toEqual({ change: { scenario: 'down' }, hash: now, isAnew });
    expect(isMeeting(at(now))).toBe(!isAnew);
  });
});

describe(beginning, () => {
  it.each([
    [null, 'down', null],
    [1, 'calm', null],
    [stepOf('down'), 'down', { walk: stepOf('down') - 1, scenario: 'calm' }],
    [99, 'calm', { walk: null }],
  ] as const)('step %s during %s', (walk, scenario, change) => {
    expect(beginning({ ...CALM, walk, scenario })).toEqual(change);
  });
});

describe(commandOf, () => {
  const pressed = { ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false };
  it.each([
    ['.', 'next'],
    [',', 'previous'],
    ['-', 'fold'],
    ['1', 'calm'],
    ['4', 'down'],
    ['a', null],
    ['ArrowRight', null],
    [' ', null],
  ])('%j: %s', (key, command) => {
    expect(commandOf({ ...pressed, key })).toBe(command);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'])('is nothing with %s', (name) => {
    expect(commandOf({ ...pressed, key: '.', [name]: true })).toBeNull();
  });

  it('has a key for every state of affairs, and each its own', () => {
    const keys = SCENARIO_NAMES.map(keyOf);
    expect(keys).not.toContain(null);
    expect(SCENARIO_NAMES.map((_, at) => commandOf({ ...pressed, key: keys[at] ?? '' }))).toEqual(SCENARIO_NAMES);
  });

  it('takes no key that the meeting has', async () => {
    const { actOf } = await import('#view/meeting/keys.ts');
    const mine = ['.', ',', '-', ...SCENARIO_NAMES.flatMap((name) => keyOf(name) ?? [])];
    expect(mine.filter((key) => actOf({ ...pressed, key }, 'other') !== null)).toEqual([]);
  });
});
