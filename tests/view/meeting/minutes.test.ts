import { describe, expect, it } from 'vitest';
import { cleaned, type NoteDraft } from '#domain/meeting/note.ts';
import { draftOf, noteOf } from '#tests/domain/meeting/notes.ts';
import { settingOf } from '#tests/view/builders.ts';
import { organisationOf } from '#tests/view/organisations.ts';
import { NAMES } from '#tests/view/voices.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { markdownText, minutes } from '#view/meeting/minutes.view.ts';
import { HOSTILE } from './hostile.ts';

const DECISION = noteOf({
  ...{ kind: 'decision', key: '2026-03-10-1410', text: 'Två lag börjar i höst.', unit: null, indicator: null },
  effectBy: '2026-12-31',
});

const written = (notes = [noteOf(), DECISION], drafts: NoteDraft[] = [], setting = settingOf()) =>
  minutes({ notes, drafts }, organisationOf({ name: 'Exempelköping' }), NAMES, setting);

describe('the minutes', () => {
  it('say whose they are, from when the figures are, and every note with what it is about', () => {
    expect(written().text).toBe(`# Frågor och beslut

Exempelköping, Socialnämnden, 10 mars 2026

Siffrorna är från utgåva 2026-1, publicerad 3 mars 2026.

## Frågor

1. Varför svarar så få?

   - Mål: Möta väl
   - Enhet: Örnen
   - Mått: Bemötande
   - Av: Socialnämnden

## Beslut

1. Två lag börjar i höst.

   - Mål: Möta väl
   - Beslutat av: Socialnämnden
   - Verkan senast: 31 december 2026
`);
  });

  it('say what is missing', () => {
    expect(written([DECISION]).text).toContain('## Frågor\n\nIngen fråga är skriven.\n');
    expect(written([noteOf()]).text).toContain('## Beslut\n\nInget beslut är skrivet.\n');
  });

  it('have what is half-written last, and say that it is', () => {
    const { text } = written([noteOf()], [draftOf({ text: 'Vad hän' })]);
    expect(text).toContain('## Påbörjat, inte klart\n\n1. Vad hän\n');
  });

  it.each([
    ['demo', 'DEMO'],
    ['unknown', CATALOGUES.sv.provenance.unknownShort],
  ] as const)('begin with the mark of figures that are %s, and so does the name', (provenance, mark) => {
    const { name, text } = written(undefined, undefined, settingOf(provenance));
    expect(text.split('\n')[0]).toBe(`${mark}: ${CATALOGUES.sv.provenance[provenance]}`);
    expect(name).toMatch(
      new RegExp(`^${mark.replace(/[^\p{L}]+/gu, '-')}_.*_Frågor-och-beslut_2026-03-10_2026-1\\.md$`),
    );
  });

  it('are of the day of the first note, also when they are saved after midnight', () => {
    const { name, text } = written(undefined, undefined, settingOf('production', { today: '2026-03-11' }));
    expect(text).toContain('10 mars 2026');
    expect(name).toContain('2026-03-10');
  });

  it('number far', () => {
    const many = Array.from({ length: 101 }, (_, at) => noteOf({ key: `nr-${at}`, text: 'en\ntvå' }));
    expect(written(many).text).toContain('\n101. en  \n     två\n\n     - Mål: ');
  });

  it.each(['da', 'en'] as const)('are whole in %s', (language) => {
    const { text } = written(undefined, undefined, settingOf('demo', { words: CATALOGUES[language], language }));
    expect(text).toContain(`# ${CATALOGUES[language].notes.minutes}`);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});

describe('a text in the minutes, whatever it is', () => {
  const OURS =
    /^(?:# Frågor och beslut|## Frågor|## Beslut|Exempelköping, .*|Siffrorna är .*|1\. .*|Inget .*| {3}.*|)$/;

  it.each(HOSTILE)('%j stays in its own item', (raw) => {
    const { text } = written([noteOf({ text: cleaned(raw), by: cleaned(raw).replace(/\s+/g, ' ') })]);
    expect(text.split('\n').filter((line) => !OURS.test(line))).toEqual([]);
  });

  it.each([
    ['# Rubrik', '\\# Rubrik'],
    ['a # b', 'a # b'],
    ['- punkt', '\\- punkt'],
    ['bra - men', 'bra - men'],
    ['2026 var bra', '2026 var bra'],
    ['1. ett', '1\\. ett'],
    ['12) tolv', '12\\) tolv'],
    ['===', '\\==='],
    ['+ mer', '\\+ mer'],
    ['<b>&lt;</b>', '\\<b\\>\\&lt;\\</b\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['`kod` *stark* _lutad_ ~struken~', '\\`kod\\` \\*stark\\* \\_lutad\\_ \\~struken\\~'],
    ['a | b', 'a \\| b'],
    ['slut\\', 'slut\\\\'],
    ['    kod', 'kod'],
    ['en\n\n\n  # två', 'en  \n\\# två'],
    ['Varför svarar så få? 12,5 %!', 'Varför svarar så få? 12,5 %!'],
  ])('%j becomes %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});
