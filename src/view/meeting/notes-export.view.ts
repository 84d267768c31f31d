import type { Note } from '#domain/meeting/note.ts';
import { type Cell, csvText } from '#view/csv.ts';
import { decisionCells, questionCells, rowOf } from '#view/dialogue-export.view.ts';
import { originMark, type PageSetting } from '#view/setting.ts';
import { BYTE_ORDER_MARK, nameOf } from '#view/sheet.ts';
import type { TextFile } from './minutes.view.ts';

/**
 * A table that the publisher reads as it is: the headings stand first, so the mark of figures that are not plainly real
 * is in the name and in a column of its own.
 */
function table(title: string, notes: readonly Note[], head: Cell[], rows: Cell[][], setting: PageSetting): TextFile {
  const mark = originMark(setting);
  const last = mark === '' ? [] : [mark];
  const marked = [head, ...rows].map((row) => [...row, ...last]);
  const date = notes[0]?.date ?? setting.today;
  return { name: `${nameOf([title, date], setting)}.csv`, text: BYTE_ORDER_MARK + csvText(marked, ';') };
}

/** The questions in the columns that the publisher reads them from. Each is open: it was asked today. */
export function questionNotes(all: readonly Note[], setting: PageSetting): TextFile {
  const { words, language } = setting;
  const names = words.dialogue.column.question;
  const notes = all.filter(({ kind }) => kind === 'question');
  const rows = notes.map(({ key, date, text, by, goal, unit, indicator }) => {
    const asked = { id: key, date, by: { [language]: by }, text: { [language]: text } };
    const about = { goal: goal ?? undefined, unit: unit ?? undefined, indicator: indicator ?? undefined };
    return rowOf(names, questionCells({ ...asked, ...about, status: 'open', carriedTo: [] }, setting));
  });
  return table(words.notes.kinds.question, notes, Object.values(names), rows, setting);
}

/** The decisions, in theirs. */
export function decisionNotes(all: readonly Note[], setting: PageSetting): TextFile {
  const { words, language } = setting;
  const names = words.dialogue.column.decision;
  const notes = all.filter(({ kind }) => kind === 'decision');
  const rows = notes.map(({ key, date, text, by, goal, unit, indicator, effectBy }) => {
    const decided = { id: key, date, body: { [language]: by }, text: { [language]: text } };
    const about = { goal: goal ?? undefined, units: unit === null ? [] : [unit], indicator: indicator ?? undefined };
    return rowOf(names, decisionCells({ ...decided, ...about, effectBy: effectBy ?? undefined }, setting));
  });
  return table(words.notes.kinds.decision, notes, Object.values(names), rows, setting);
}
