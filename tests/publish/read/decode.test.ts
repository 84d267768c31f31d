import { describe, expect, it } from 'vitest';
import { damageIn } from '#publish/read/damage.ts';
import { decode } from '#publish/read/decode.ts';
import { fromWindows1252 } from '#publish/read/windows1252.ts';
import { latin, utf16 } from './folder-of.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it.each([
    ['utf-8', utf8('Åkern – 5 €')],
    ['utf-8', utf8('\ufeffÅkern – 5 €')],
    ['utf-16', utf16('Åkern – 5 €')],
    ['utf-16', utf16('Åkern – 5 €', 'big')],
    ['windows-1252', latin('\u00c5kern \u0096 5 \u0080')],
  ])('reads %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, value: { text: 'Åkern – 5 €', encoding } });
  });

  it('reads nothing as nothing', () => {
    expect(decode(new Uint8Array())).toEqual({ ok: true, value: { text: '', encoding: 'utf-8' } });
  });

  it.each([
    ['a NUL', utf8('a\0'), 'unreadable-encoding'],
    ['UTF-16 without a mark', utf16('å;b').slice(2), 'unreadable-encoding'],
    ['an undefined byte', Uint8Array.of(0xe5, 0x9d), 'unreadable-encoding'],
    ['half a character', utf16('a\udc00'), 'unreadable-encoding'],
    ['an odd byte', utf16('abc').slice(0, 5), 'unreadable-encoding'],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 9), 'spreadsheet-file'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet-file'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decode(bytes)).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('fromWindows1252', () => {
  it('agrees with Latin 1 outside 80 to 9f', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at).filter((byte) => byte < 0x80 || byte > 0x9f);
    expect(fromWindows1252(bytes)).toBe(String.fromCharCode(...bytes));
  });

  it('knows 27 letters of its own and refuses the other five', () => {
    const own = Array.from({ length: 32 }, (_, at) => fromWindows1252(Uint8Array.of(0x80 + at)));
    expect(own.join('')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
    expect(own.filter((letter) => letter === null)).toHaveLength(5);
  });

  it('reads long files whole', () => {
    expect(fromWindows1252(new Uint8Array(100_000).fill(0xe5))).toBe('å'.repeat(100_000));
  });
});

describe('damageIn', () => {
  it.each([
    ['vid FÃ¶rskolan nu', 'utf-8', 'FÃ¶rskolan'],
    ['Ã…kern', 'utf-8', 'Ã…kern'],
    ['SÃ¦rlig', 'utf-8', 'SÃ¦rlig'],
    ['K\u00c3\u0098benhavn', 'utf-8', 'KÃ\u0098benhavn'],
    ['2023â€“2025', 'utf-8', '2023â€“2025'],
    ['F\ufffdrskolan', 'utf-8', 'F\ufffdrskolan'],
    ['FŠrskolan', 'windows-1252', 'FŠrskolan'],
    ['f„rskola', 'windows-1252', 'f„rskola'],
    ['Förskolan – ”Ängen”', 'utf-8', null],
    ['NÃO', 'utf-8', null],
    ['Škoda och Tomáš', 'windows-1252', null],
    ['FŠrskolan', 'utf-8', null],
    ['Çelik, Nuñez, Âge, Ærø, Łódź', 'utf-8', null],
  ] as const)('%s in %s: %s', (text, encoding, word) => expect(damageIn(text, encoding)).toBe(word));
});
