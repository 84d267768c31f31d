import { describe, expect, it } from 'vitest';
import { answeredOn, changeOf, dueSince, isTold, stageOf } from '#domain/dialogue/stage.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import { itemOf, on } from './items.ts';

type Steps = Partial<VoiceItem>;

const [MARCH, APRIL, MAY, JUNE] = ['2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01'] as const;
const [plan, change, no, told] = [
  { planned: on(APRIL) },
  { made: on(MAY) },
  { declined: on(APRIL) },
  { told: on(JUNE) },
] as const;

describe('an item', () => {
  it.each<[string, Steps, string]>([
    ['nothing', {}, 'received'],
    ['an answer', { answered: MARCH }, 'answered'],
    ['told, and no more put down', told, 'answered'],
    ['a plan', plan, 'planned'],
    ['a plan with an answer', { answered: MARCH, ...plan }, 'planned'],
    ['a change', change, 'made'],
    ['a change that was planned', { ...plan, ...change }, 'made'],
    ['a change before the day it was planned for', { planned: on(JUNE), made: on(MAY) }, 'made'],
    ['a no', no, 'declined'],
    ['a no after an answer', { answered: MARCH, ...no }, 'declined'],
    ['a no that has been told', { ...no, ...told }, 'declined'],
    ['a plan that became a no', { planned: on(MARCH), declined: on(MAY) }, 'declined'],
    ['a plan and a no on one day', { planned: on(MAY), declined: on(MAY) }, 'declined'],
    ['a no that became a plan', { declined: on(MARCH), planned: on(MAY) }, 'planned'],
    ['a no that became a change', { declined: on(MARCH), made: on(MAY) }, 'made'],
    ['a change and a no on one day', { declined: on(MAY), made: on(MAY) }, 'made'],
    ['a change that was taken back', { made: on(MAY), declined: on(JUNE) }, 'declined'],
  ])('with %s', (_, steps, stage) => {
    expect(stageOf(itemOf(steps))).toBe(stage);
  });

  it.each<[string, Steps, VoiceItem['made']]>([
    ['made', { ...plan, ...change }, change.made],
    ['planned', plan, plan.planned],
    ['planned, then declined', { planned: on(MARCH), ...no }, undefined],
    ['answered', { answered: MARCH }, undefined],
  ])('%s has led to', (_, steps, made) => {
    expect(changeOf(itemOf(steps))).toEqual(made);
  });

  it.each<[string, Steps, string | undefined]>([
    ['nothing', {}, undefined],
    ['an answer', { answered: MARCH }, MARCH],
    ['a no: the reason is an answer', no, APRIL],
    ['told', told, JUNE],
    ['an answer, then told', { answered: MARCH, ...told }, MARCH],
    ['a plan and a change that nobody has spoken of', { ...plan, ...change }, undefined],
  ])('with %s was first answered on', (_, steps, day) => {
    expect(answeredOn(itemOf(steps))).toBe(day);
  });

  it.each<[string, Steps, string | null]>([
    ['nothing', {}, null],
    ['an answer', { answered: MARCH }, MARCH],
    ['a plan', { answered: MARCH, ...plan }, APRIL],
    ['a change after a plan: since the plan', { answered: MARCH, ...plan, ...change }, APRIL],
    ['a change only', change, MAY],
    ['a no', { answered: MARCH, ...no }, APRIL],
    ['all of it, told', { answered: MARCH, ...plan, ...change, ...told }, null],
    ['praise with an answer', { kind: 'praise', answered: MARCH }, null],
    ['praise that led to a change', { kind: 'praise', answered: MARCH, ...change }, MAY],
    ['an idea with an answer', { kind: 'idea', answered: MARCH }, MARCH],
  ])('with %s is due to be told since', (_, steps, since) => {
    expect(dueSince(itemOf(steps))).toBe(since);
  });

  it('is told when somebody has told it, whatever else has happened', () => {
    expect(isTold(itemOf(change))).toBe(false);
    expect(isTold(itemOf(told))).toBe(true);
  });
});
