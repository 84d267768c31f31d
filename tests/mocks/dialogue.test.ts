import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDialogue } from '#contract/dialogue.contract.ts';
import { readPlan } from '#contract/plan.contract.ts';
import { QUESTION_STATUSES, TEST_OUTCOMES, TEST_PHASES } from '#domain/dialogue/record.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { isKnown, listenedTown } from './listened.ts';

const read = (town: string) => {
  const json = (path: string): unknown => JSON.parse(readFileSync(join('mocks/published', town, path), 'utf8'));
  return { record: readDialogue(json('dialogue.json')).thing, plan: readPlan(json('plan.json')).thing };
};

const TALKING = [
  [
    'exempelkoping',
    listenedTown('exempelkoping'),
    read('exempelkoping'),
    { questions: 18, decisions: 12, trials: 14, stopped: 8, unknowns: 4, corrections: 4, meetings: 10 },
  ],
  [
    'eksempelby',
    listenedTown('eksempelby'),
    read('eksempelby'),
    { questions: 9, decisions: 6, trials: 7, stopped: 4, unknowns: 2, corrections: 2, meetings: 7 },
  ],
] as const;

const setOf = <Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): ReadonlySet<Key> =>
  new Set(things.map(keyOf));

describe.each(TALKING)('the dialogue in %s', (_, town, { record, plan }, size) => {
  const { published, next } = town.origin.release;
  const active = town.goals.filter(({ status }) => status === 'active').map(({ id }) => id);

  it.each(Object.entries(size))('has at least so many %s: %i', (list, least) => {
    const all: Readonly<Record<string, readonly unknown[]>> = { ...record };
    expect(all[list]?.length).toBeGreaterThanOrEqual(least);
  });

  it('has questions in every state, by several roles, and some that are carried on and on', () => {
    const { questions } = record;
    expect(setOf(questions, ({ status }) => status)).toEqual(new Set(QUESTION_STATUSES));
    expect(setOf(questions, ({ by }) => JSON.stringify(by)).size).toBeGreaterThan(4);
    expect(questions.some(({ carriedTo, status }) => status === 'carried' && carriedTo.length > 2)).toBe(true);
    expect(questions.filter(({ unit }) => unit !== undefined).length).toBeGreaterThan(3);
  });

  it('has decisions that should have had their effect by now, and some that should not yet', () => {
    const due = record.decisions.flatMap(({ effectBy }) => effectBy ?? []);
    expect(due.some((day) => day < published)).toBe(true);
    expect(due.some((day) => day > published)).toBe(true);
  });

  it('has tests in every phase with every outcome, some that go on', () => {
    const { trials } = record;
    expect(setOf(trials, ({ phase }) => phase)).toEqual(new Set(TEST_PHASES));
    expect(new Set(trials.flatMap(({ outcome }) => outcome ?? []))).toEqual(new Set(TEST_OUTCOMES));
    expect(trials.some(({ ended }) => ended === undefined)).toBe(true);
  });

  it('has freed hours, and put right both a figure and a mistake', () => {
    expect(record.stopped.reduce((sum, { hours = 0 }) => sum + hours, 0)).toBeGreaterThan(500);
    expect(setOf(record.corrections, ({ kind }) => kind)).toEqual(new Set(['figure', 'mistake']));
    expect(record.corrections.some(({ told }) => told !== undefined)).toBe(true);
  });

  it('has met, with users and without, and will meet before the next release', () => {
    const { meetings } = record;
    expect(new Set(meetings.flatMap(({ usersPresent }) => usersPresent ?? []))).toEqual(new Set([true, false]));
    expect(meetings.some(({ date, held }) => !held && date > published && date < (next ?? ''))).toBe(true);
    expect(setOf(meetings, ({ level }) => level).size).toBe(3);
  });

  it('tells of every active goal who has a part in it, and withholds a group of few', () => {
    expect(active.filter((goal) => plan.every((detail) => detail.goal !== goal))).toEqual([]);
    expect(plan.every(({ userPart }) => userPart !== undefined)).toBe(true);
    const people = plan.flatMap(({ voices }) => voices.map((one) => one.people));
    expect(people.some(isKnown)).toBe(true);
    expect(people.some((one) => !isKnown(one) && one.reason === 'suppressed')).toBe(true);
    expect(plan.some(({ doneOtherwise }) => doneOtherwise !== undefined)).toBe(true);
    expect(plan.some(({ evidence }) => evidence.some(({ url }) => url !== undefined))).toBe(true);
  });

  it('says the most of it in English too', () => {
    const said: readonly Texts[] = [
      ...record.questions.flatMap(({ by, text }) => [by, text]),
      ...record.decisions.map(({ text }) => text),
      ...record.trials.map(({ what }) => what),
      ...record.stopped.map(({ what }) => what),
      ...plan.flatMap(({ keepDoing, coOwners, voices }) => [
        ...keepDoing,
        ...coOwners,
        ...voices.map((one) => one.group),
      ]),
    ];
    expect(said.filter(({ en }) => en === undefined).length / said.length).toBeLessThan(0.1);
  });

  it('moves figures that there are, in units that have them', () => {
    const { questions, trials } = record;
    const homeless = [...questions, ...trials].filter(
      ({ indicator, unit }) =>
        indicator !== undefined &&
        unit !== undefined &&
        !town.columnsOf(indicator).some((column) => column.unit === unit),
    );
    expect(homeless.map(({ id, unit, indicator }) => `${id} ${unit} ${indicator}`)).toEqual([]);
  });
});
