import { describe, expect, it } from 'vitest';
import { ID_SHAPE } from '#domain/kernel/ids.ts';
import {
  EMPTY_NOTEBOOK,
  type Notebook,
  unsavedIn,
  withAdded,
  withChanged,
  withDraft,
  withRemoved,
  withRestored,
  withSaved,
} from '#domain/meeting/notebook.ts';
import { draftOf } from './notes.ts';

const AT = { date: '2026-03-10', hour: 9, minute: 5 };
const NOW = new Date(2026, 2, 10, 9, 30);
const textsIn = ({ notes }: Notebook): string[] => notes.map(({ text }) => text);
const keysIn = ({ notes }: Notebook): string[] => notes.map(({ key }) => key);
const bookOf = (...texts: readonly string[]): Notebook =>
  texts.reduce((book, text) => withAdded(book, draftOf({ text }), AT), EMPTY_NOTEBOOK);

const THREE = bookOf('en', 'två', 'tre');
const [FIRST = '', SECOND = '', THIRD = ''] = keysIn(THREE);

describe('a notebook', () => {
  it('gives each note an id of its own, from the day and the clock', () => {
    expect(keysIn(THREE)).toEqual(['2026-03-10-0905', '2026-03-10-0905-2', '2026-03-10-0905-3']);
    expect(keysIn(THREE).every((key) => ID_SHAPE.test(key))).toBe(true);
    expect(keysIn(withAdded(THREE, draftOf(), { ...AT, minute: 6 })).at(-1)).toBe('2026-03-10-0906');
  });

  it('never gives an id twice, not that of a note that is gone either', () => {
    const shorter = withRemoved(withRemoved(THREE, THIRD), SECOND);
    expect(keysIn(withAdded(shorter, draftOf(), AT))).toEqual([FIRST, '2026-03-10-0905-4']);
  });

  it('changes one note in its place, and nothing where there is none', () => {
    const changed = withChanged(THREE, SECOND, draftOf({ text: ' nytt ' }));
    expect(textsIn(changed)).toEqual(['en', 'nytt', 'tre']);
    expect(keysIn(changed)).toEqual(keysIn(THREE));
    expect(textsIn(withChanged(THREE, 'annat', draftOf()))).toEqual(['en', 'två', 'tre']);
  });

  it('takes a note away, and puts it back where it was', () => {
    const shorter = withRemoved(THREE, SECOND);
    expect(textsIn(shorter)).toEqual(['en', 'tre']);
    expect(textsIn(withRestored(shorter))).toEqual(['en', 'två', 'tre']);
    expect(textsIn(withRestored(withRestored(shorter)))).toEqual(['en', 'två', 'tre']);
    expect(withRemoved(THREE, 'annat')).toBe(THREE);
  });

  it('keeps a half-written text, and nothing that has no text', () => {
    const half = withDraft(EMPTY_NOTEBOOK, 'question', draftOf({ text: 'Varf' }));
    expect(half.drafts.get('question')?.text).toBe('Varf');
    expect(withDraft(half, 'question', null).drafts.size).toBe(0);
    expect(withDraft(half, 'question', draftOf({ text: ' ' })).drafts.size).toBe(0);
    expect(withRemoved(withDraft(THREE, SECOND, draftOf()), SECOND).drafts.size).toBe(0);
  });
});

describe(unsavedIn, () => {
  const saved = withSaved(THREE, THREE.notes, NOW);
  const cases: [string, Notebook, readonly string[]][] = [
    ['nothing written', EMPTY_NOTEBOOK, []],
    ['three written', THREE, ['en', 'två', 'tre']],
    ['all saved', saved, []],
    ['one of them saved', withSaved(THREE, THREE.notes.slice(0, 1), NOW), ['två', 'tre']],
    ['one written since', withAdded(saved, draftOf({ text: 'fyra' }), AT), ['fyra']],
    ['one changed since', withChanged(saved, SECOND, draftOf({ text: 'nytt' })), ['nytt']],
    ['one removed since', withRemoved(saved, SECOND), []],
    ['one removed and put back', withRestored(withRemoved(saved, SECOND)), []],
    ['something half-written', withDraft(saved, 'decision', draftOf({ text: 'Vi b' })), ['Vi b']],
  ];
  it.each(cases)('%s', (_, book, texts) => {
    expect(unsavedIn(book).map(({ text }) => text)).toEqual(texts);
  });

  it('goes with when something was saved the last time, and how much', () => {
    expect(saved.lastSaved).toEqual({ count: 3, at: NOW });
  });

  it('counts what is half-written as saved when a file holds it', () => {
    const half = withDraft(EMPTY_NOTEBOOK, 'decision', draftOf());
    expect(unsavedIn(withSaved(half, [...half.drafts.values()], NOW))).toEqual([]);
  });
});
