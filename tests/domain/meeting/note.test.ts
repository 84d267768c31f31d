import { describe, expect, it } from 'vitest';
import { cleaned, LONGEST_BY, LONGEST_NOTE, noteFault, tidied } from '#domain/meeting/note.ts';
import { draftOf } from './notes.ts';

const DAY = '2026-03-10';

describe(cleaned, () => {
  it.each([
    ['  Varför?\t', 'Varför?'],
    ['en\r\ntvå\rtre\u2028fyra\u2029fem', 'en\ntvå\ntre\nfyra\nfem'],
    ['slut\u202e\u2066raaks', 'slutraaks'],
    ['a\u0000b\u0007c\u009fd\ufeffe\ufffaf', 'abcdef'],
    ['halv \ud83d bild', 'halv  bild'],
    ['hel 🙂 bild', 'hel 🙂 bild'],
    ['a\u030a', 'å'],
    ['kvar\tkvar', 'kvar\tkvar'],
    ['\u0000', ''],
  ])('%j: %j', (text, kept) => {
    expect(cleaned(text)).toBe(kept);
  });
});

describe(noteFault, () => {
  it.each([
    [{}, null],
    [{ text: '' }, 'no-text'],
    [{ text: ' \n\u202e ' }, 'no-text'],
    [{ text: 'a'.repeat(LONGEST_NOTE) }, null],
    [{ text: `  ${'a'.repeat(LONGEST_NOTE)}  ` }, null],
    [{ text: 'a'.repeat(LONGEST_NOTE + 1) }, 'long-text'],
    [{ by: ' ' }, 'no-by'],
    [{ by: 'a'.repeat(LONGEST_BY) }, null],
    [{ by: 'a'.repeat(LONGEST_BY + 1) }, 'long-by'],
    [{ effectBy: DAY }, null],
    [{ effectBy: '2026-03-09' }, 'early-effect'],
    [{ effectBy: '12026-03-09' }, 'early-effect'],
  ] as const)('case %#', (change, fault) => {
    expect(noteFault(draftOf({ kind: 'decision', ...change }), DAY)).toBe(fault);
  });
});

describe(tidied, () => {
  it('keeps a role on one line, and a day of effect of decisions only', () => {
    const draft = draftOf({ text: ' a\r\nb ', by: 'Nämndens\n ordförande ', effectBy: '2026-06-30' });
    expect(tidied(draft)).toMatchObject({ text: 'a\nb', by: 'Nämndens ordförande', effectBy: null });
    expect(tidied({ ...draft, kind: 'decision' }).effectBy).toBe('2026-06-30');
  });
});
