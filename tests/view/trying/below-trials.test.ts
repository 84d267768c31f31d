import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { sv } from '#words/sv.ts';
import { viewOf } from './tried.ts';

const { trying } = sv;
const text = (sv: string) => ({ sv });

describe('what stands below the trials', () => {
  const stopped = [
    { id: 'a', date: '2024-01-10', what: text('A'), why: text('Därför'), hours: 40 },
    { id: 'b', date: '2025-01-10', what: text('B'), why: text('Därför'), instead: text('C'), unit: unitId('ornen') },
  ];
  const unknowns = [
    { id: 'new', since: '2026-03-02', text: text('Ny'), next: text('Vi frågar') },
    { id: 'old', since: '2025-03-03', text: text('Gammal') },
  ];
  const corrections = [
    { id: 'x', date: '2025-01-10', kind: 'figure', wrong: text('Fel'), right: text('Rätt') },
    { id: 'y', date: '2025-06-10', kind: 'mistake', wrong: text('Fel'), right: text('Rätt'), told: '2025-06-12' },
  ] as const;
  const { sections } = viewOf({ stopped, unknowns, corrections });
  const items = (at: number) => sections[at]?.items(0, 9);

  it('is what was stopped, the latest first, with the hours it has freed', () => {
    expect(sections[0]).toMatchObject({ title: trying.stopped.title, sentence: trying.stopped.answer(2, 40, 1) });
    expect(items(0)).toMatchObject([
      { key: 'b', facts: ['10 januari 2025'], unit: { name: { text: 'Örnen' } }, story: [{}, { said: { text: 'C' } }] },
      { key: 'a', facts: ['10 januari 2024', trying.stopped.hours(40)], unit: null },
    ]);
  });

  it('is what nobody knows yet, the longest open first, and how one tries to find out', () => {
    expect(items(1)).toMatchObject([
      {
        key: 'old',
        facts: ['sedan 3 mars 2025: 365 dagar den 3 mars 2026'],
        story: [{ said: { text: trying.unknowns.notDecided }, isOpen: true }],
      },
      { key: 'new', facts: ['sedan 2 mars 2026: en dag den 3 mars 2026'], story: [{ isOpen: false }] },
    ]);
  });

  it('is what was put right, in the open, and whether those concerned know', () => {
    expect(items(2)).toMatchObject([
      {
        key: 'y',
        state: trying.corrections.kind.mistake,
        story: [{ label: trying.story.right }, { said: { text: trying.corrections.told('12 juni 2025') } }],
      },
      {
        key: 'x',
        state: trying.corrections.kind.figure,
        story: [{}, { said: { text: trying.corrections.notTold }, isOpen: true }],
      },
    ]);
  });

  it('is of the unit, and says where there is none', () => {
    const view = viewOf({ stopped, unknowns, corrections }, { unit: unitId('ornen') });
    expect(view.sections.map(({ all, sentence }) => [all, sentence])).toEqual([
      [1, trying.stopped.answer(1, null, 1)],
      [0, trying.unknowns.none],
      [0, trying.corrections.none],
    ]);
    expect([view.isEmpty, viewOf({ stopped }, { unit: unitId('soder') }).isEmpty]).toEqual([false, true]);
  });
});
