import { describe, expect, it } from 'vitest';
import type { NoteKind } from '#domain/meeting/note.ts';
import { settingOf } from '#tests/view/builders.ts';
import { ABOUT_NOTHING } from '#view/meeting/about.ts';
import { type Became, notedLine } from '#view/meeting/noted.view.ts';
import { emptyDraft } from '#view/meeting/notes.view.ts';

const notesOf = (...kinds: NoteKind[]) =>
  kinds.map((kind, at) => ({ ...emptyDraft(kind, ABOUT_NOTHING, 'Nämnden'), key: `n${at}`, date: '2026-03-10' }));

describe('what became of a note', () => {
  it.each<[NoteKind, Became, NoteKind[], string | null]>([
    ['question', 'written', ['question'], 'Frågan är skriven. En fråga i dag.'],
    ['decision', 'written', ['decision'], 'Beslutet är skrivet. Ett beslut i dag.'],
    ['question', 'written', ['decision', 'question', 'decision'], 'Frågan är skriven. En fråga och två beslut i dag.'],
    ['question', 'kept', ['question'], 'Texten är undanlagd och finns kvar.'],
    ['decision', 'dropped', [], 'Texten är kastad.'],
    ['question', 'nothing', ['question'], null],
  ])('of a %s that is %s, among %j, it says %j', (kind, became, kinds, said) => {
    expect(notedLine(kind, became, notesOf(...kinds), settingOf('demo'))).toBe(said);
  });
});
