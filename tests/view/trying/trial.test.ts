import { describe, expect, it } from 'vitest';
import type { Trial } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { sv } from '#words/sv.ts';
import { numbered, viewOf } from './tried.ts';

const { trying } = sv;
const text = (sv: string) => ({ sv });

const ONE = (more: Partial<Trial>) => {
  const list = viewOf(numbered(more)).trials.phases[0];
  return list?.items(0, 1)[0];
};

describe('one trial', () => {
  it('tells why, what was learnt, what came instead and with whom, and where it is felt', () => {
    const whole = ONE({
      unit: unitId('ornen'),
      goal: goalId('mota'),
      indicator: indicatorId('bemotande'),
      started: '2025-02-03',
      ended: '2025-06-30',
      outcome: 'changed',
      why: text('Många frågade'),
      learnt: text('Det går'),
      instead: text('Ett brev'),
      with: text('Föreningen'),
    });
    expect(whole).toMatchObject({
      state: trying.state.changed,
      facts: [trying.between('3 februari 2025', '30 juni 2025')],
      unit: { name: { text: 'Örnen' }, href: '#/units/ornen' },
      links: [
        { label: trying.link.goal, name: { text: 'Möta väl' }, href: '#/goals/mota' },
        { label: trying.link.indicator, name: { text: 'Bemötande' }, href: '#/units/ornen?open=bemotande' },
      ],
    });
    expect(whole?.story.map(({ label, said, isOpen }) => [label, said.text, isOpen])).toEqual([
      [trying.story.why, 'Många frågade', false],
      [trying.story.learnt, 'Det går', false],
      [trying.story.instead, 'Ett brev', false],
      [trying.story.with, 'Föreningen', false],
    ]);
  });

  it.each<[string, Partial<Trial>, string, string, boolean]>([
    ['goes on', {}, trying.state.running, trying.since('3 november 2025'), false],
    ['has a last day to come', { ended: '2026-12-31' }, trying.state.running, trying.since('3 november 2025'), false],
    ['has not begun', { started: '2026-09-01' }, trying.state.planned, trying.begins('1 september 2026'), false],
    [
      'has ended unsaid',
      { ended: '2025-12-01' },
      trying.state.unsaid,
      trying.between('3 november 2025', '1 december 2025'),
      true,
    ],
    ['has an outcome and no last day', { outcome: 'kept' }, trying.state.kept, trying.since('3 november 2025'), true],
  ])('that %s', (_, more, state, when, isOpen) => {
    const { story, ...one } = ONE(more) ?? { story: [] };
    expect(one).toMatchObject({ state, facts: [when], unit: null, links: [] });
    expect(story.filter((line) => line.isOpen).map(({ said }) => said.text)).toEqual(isOpen ? [trying.notWritten] : []);
  });

  it('points at nothing that is not published, and at a unit on no page but its own', () => {
    const gone = { unit: unitId('gone'), goal: goalId('gone'), indicator: indicatorId('gone') };
    expect(ONE(gone)).toMatchObject({ unit: null, links: [] });
    const record = numbered({ unit: unitId('ornen'), indicator: indicatorId('mentor') }, {});
    const own = viewOf(record, { unit: unitId('ornen') }).trials.phases[0]?.items(0, 9);
    expect(own).toMatchObject([{ unit: null, links: [{ href: '#/conditions?unit=ornen&open=mentor' }] }]);
  });
});
