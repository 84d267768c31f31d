import { describe, expect, it } from 'vitest';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { draftOf, noteOf } from '#tests/domain/meeting/notes.ts';
import { settingOf } from '#tests/view/builders.ts';
import { NAMES } from '#tests/view/voices.ts';
import { draftLines, emptyDraft, noteChoices, noteLines } from '#view/meeting/notes.view.ts';

const setting = settingOf();

describe('a note in a list', () => {
  it('says what it is about, and when it should be felt', () => {
    const decision = noteOf({ kind: 'decision', effectBy: '2026-12-31' });
    expect(noteLines([noteOf(), decision], 'decision', NAMES, setting)).toEqual([
      {
        key: '2026-03-10-1405',
        text: 'Varför svarar så få?',
        facts: ['Möta väl', 'Örnen', 'Socialnämnden', 'Verkan senast 31 december 2026'],
      },
    ]);
  });

  it.each([
    ['nothing', { goal: null, unit: null, indicator: null }],
    ['what is not published', { goal: goalId('x'), unit: unitId('x'), indicator: indicatorId('x') }],
  ])('says nothing of %s', (_, about) => {
    const [line] = noteLines([noteOf(about)], 'question', NAMES, setting);
    expect(line?.facts).toEqual(['Socialnämnden']);
  });

  it('is known by where it waits while it is half-written', () => {
    const drafts = new Map([['question', draftOf({ text: 'Varf' })]]);
    expect(draftLines(drafts, NAMES, setting)).toMatchObject([{ key: 'question', text: 'Varf' }]);
  });
});

describe('what a note can be put under', () => {
  it('begins with what is on the screen', () => {
    const about = { goal: goalId('mota'), unit: unitId('ornen'), indicator: indicatorId('bemotande') };
    const draft = emptyDraft('question', about, 'Socialnämnden');
    expect(draft).toEqual({ ...about, kind: 'question', text: '', by: '', effectBy: null });
    expect(emptyDraft('decision', about, 'Socialnämnden').by).toBe('Socialnämnden');
    expect(noteChoices(draft, NAMES, setting)).toMatchObject({ goal: 'mota', unit: 'ornen', indicator: 'Bemötande' });
  });

  it('is every goal that is followed or none, and every unit', () => {
    const { goals, units, goal, unit } = noteChoices(draftOf({ goal: null, unit: null }), NAMES, setting);
    expect([goal, unit]).toEqual(['', 'kommunen']);
    expect(goals.map(({ value }) => value)).toEqual(['', 'mota']);
    expect(units.map(({ value }) => value)).toEqual(['kommunen', 'norr', 'ornen', 'soder']);
  });
});
