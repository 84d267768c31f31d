import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '#contract/fields.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { LONGEST_NOTE, type Note, type NoteDraft, noteFault } from '#domain/meeting/note.ts';
import { EMPTY_NOTEBOOK, withAdded } from '#domain/meeting/notebook.ts';
import { readFolder } from '#publish/read/folder.ts';
import { draftOf } from '#tests/domain/meeting/notes.ts';
import { settingOf } from '#tests/view/builders.ts';
import { HOSTILE } from '#tests/view/meeting/hostile.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { decisionNotes, questionNotes } from '#view/meeting/notes-export.view.ts';
import { folderOf, ORGANISATION, UNITS } from './folder-of.ts';

const AT = { date: '2026-03-03', hour: 14, minute: 5 };

const notesOf = (drafts: readonly NoteDraft[]): readonly Note[] =>
  drafts.reduce((book, draft) => withAdded(book, draft, AT), EMPTY_NOTEBOOK).notes;

function read(files: Readonly<Record<string, string>>) {
  const { folder, problems } = readFolder(
    folderOf({ 'organisation.yaml': ORGANISATION, 'units.csv': UNITS, ...files }),
  );
  return { folder, problems: problems.map(({ code, severity }) => [code, severity]) };
}

const fieldsOf = (rows: readonly { readonly fields: unknown }[] = []) => rows.map(({ fields }) => fields);

describe.each(LANGUAGES)('what is written in a meeting in %s', (language) => {
  const setting = settingOf('production', { words: CATALOGUES[language], language });

  it('is read back as the same questions', () => {
    const notes = notesOf([draftOf(), draftOf({ goal: null, unit: null, indicator: null, by: 'Brukarrådet' })]);
    const { folder, problems } = read({ 'questions.csv': questionNotes(notes, setting).text });
    expect(problems).toEqual([]);
    const same = { date: AT.date, text: 'Varför svarar så få?', status: 'open', carriedTo: [] };
    expect(fieldsOf(folder?.questions)).toEqual([
      {
        ...same,
        ...{ id: '2026-03-03-1405', by: 'Socialnämnden', goal: 'mota', unit: 'ornen', indicator: 'bemotande' },
      },
      { ...same, id: '2026-03-03-1405-2', by: 'Brukarrådet' },
    ]);
  });

  it('is read back as the same decisions', () => {
    const decided = draftOf({ kind: 'decision', text: 'Två lag.', effectBy: '2026-12-31' });
    const notes = notesOf([decided, { ...decided, unit: null, effectBy: null }, draftOf()]);
    const { folder, problems } = read({ 'decisions.csv': decisionNotes(notes, setting).text });
    expect(problems).toEqual([]);
    const same = { date: AT.date, body: 'Socialnämnden', text: 'Två lag.', goal: 'mota', indicator: 'bemotande' };
    expect(fieldsOf(folder?.decisions)).toEqual([
      { ...same, id: '2026-03-03-1405', units: ['ornen'], effectBy: '2026-12-31' },
      { ...same, id: '2026-03-03-1405-2', units: [] },
    ]);
  });

  it.each(['demo', 'unknown'] as const)('is marked in its name and in each row where figures are %s', (provenance) => {
    const notes = notesOf([draftOf(), draftOf({ kind: 'decision' })]);
    const marked = { ...setting, origin: settingOf(provenance).origin };
    for (const [table, file] of [
      ['questions', questionNotes(notes, marked)],
      ['decisions', decisionNotes(notes, marked)],
    ] as const) {
      const mark = provenance === 'demo' ? setting.words.provenance.demoShort : setting.words.provenance.unknownShort;
      expect(file.name.startsWith(mark.replace(/[^\p{L}\p{N}.-]+/gu, '-'))).toBe(true);
      expect(
        file.text
          .trimEnd()
          .split('\r\n')
          .every((row) => row.endsWith(`;${mark}`)),
      ).toBe(true);
      const { folder, problems } = read({ [`${table}.csv`]: file.text });
      expect(problems).toEqual([['unknown-column', 'warning']]);
      expect(folder?.[table]).toHaveLength(1);
    }
  });
});

describe('a text, whatever it is', () => {
  const setting = settingOf();
  const exact = ['='.repeat(LONGEST_NOTE), 'å'.repeat(LONGEST_NOTE), `${'"'.repeat(LONGEST_NOTE - 1)};`];

  it.each([...HOSTILE, ...exact])('%j is read back as it is kept', (text) => {
    const notes = notesOf([draftOf({ text }), draftOf({ text, kind: 'decision' })]);
    const files = {
      'questions.csv': questionNotes(notes, setting).text,
      'decisions.csv': decisionNotes(notes, setting).text,
    };
    const { folder, problems } = read(files);
    expect(problems).toEqual([]);
    expect(folder?.questions.map(({ fields }) => fields.text)).toEqual([notes[0]?.text]);
    expect(folder?.decisions.map(({ fields }) => fields.text)).toEqual([notes[1]?.text]);
  });

  it.each(HOSTILE)('%j is no formula where it begins a cell', (text) => {
    const { text: file } = questionNotes(notesOf([draftOf({ text, by: text.slice(0, 40) })]), setting);
    const cells = papaparse.parse<string[]>(file, { delimiter: ';' }).data.flat();
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => /^[=+@＝\t-]/.test(cell))).toEqual([]);
  });

  it('is not kept when it is longer than the table takes', () => {
    expect(LONGEST_NOTE).toBeLessThan(LONGEST_TEXT);
    expect(noteFault(draftOf({ text: 'a'.repeat(5000) }), AT.date)).toBe('long-text');
  });
});
