import type { Organisation } from '#domain/goals/organisation.ts';
import { NOTE_KINDS, type Note, type NoteDraft } from '#domain/meeting/note.ts';
import type { NameIndex } from '#view/name-index.ts';
import { originMark, type PageSetting, plainly } from '#view/setting.ts';
import { nameOf } from '#view/sheet.ts';
import { noteFacts } from './notes.view.ts';

/** A file to keep. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Signs that mean something wherever they stand in Markdown, and those that do so at the beginning of a line. */
const ANYWHERE = /[\\`*_[\]<>&|~]/g;
const AT_START = /^(?:[-+=#:]|\d{1,9}(?=[.)]))/;

function lineAsText(line: string): string {
  const plain = line.trim().replace(ANYWHERE, '\\$&');
  const start = AT_START.exec(plain)?.[0];
  if (start === undefined) return plain;
  // A number is a list only by the sign after it.
  return /\d/.test(start) ? `${start}\\${plain.slice(start.length)}` : `\\${plain}`;
}

/**
 * A text as Markdown that says that text and nothing else: no sign of it makes a heading, a list, a link or a tag, and
 * no line of it leaves the paragraph it is in. Blank lines are left out.
 *
 * @example markdownText('# Rubrik') // '\\# Rubrik'
 */
export function markdownText(text: string, indent = ''): string {
  const lines = text.split(/[\n\r\u2028\u2029]+/).map(lineAsText);
  return lines.filter((line) => line !== '').join(`  \n${indent}`);
}

/** One note with what it is about below it, all of it inside its own item of the list. */
function item(note: NoteDraft, number: number, names: NameIndex, setting: PageSetting): string {
  const start = `${number}. `;
  const indent = ' '.repeat(start.length);
  const facts = noteFacts(note, names, setting).map(
    ([label, fact]) => `${indent}- ${label}: ${markdownText(fact, `${indent}  `)}`,
  );
  return [`${start}${markdownText(note.text, indent)}`, '', ...facts].join('\n');
}

/** What is put in the minutes. */
export interface Written {
  readonly notes: readonly Note[];
  /** Half-written ones, which stand last and are said to be that. */
  readonly drafts: readonly NoteDraft[];
}

function sections({ notes, drafts }: Written, { notes: words }: PageSetting['words']) {
  const ofKinds = NOTE_KINDS.map((kind) => ({
    title: words.kinds[kind],
    none: words.none[kind],
    all: notes.filter((note) => note.kind === kind),
  }));
  return drafts.length === 0 ? ofKinds : [...ofKinds, { title: words.drafts, none: '', all: drafts }];
}

/** The questions and decisions of a meeting as Markdown for its minutes. The mark of figures that are not plainly real stands first. */
export function minutes(written: Written, whose: Organisation, names: NameIndex, setting: PageSetting): TextFile {
  const { words, origin, today } = setting;
  const mark = originMark(setting);
  const date = written.notes[0]?.date ?? today;
  const held = [whose.name, plainly(whose.committee, setting), words.format.day(date)];
  const { id, published } = origin.release;
  const blocks = [
    ...(origin.provenance === 'production' ? [] : [`${mark}: ${words.provenance[origin.provenance]}`]),
    `# ${words.notes.minutes}`,
    markdownText(held.join(', ')),
    markdownText(words.notes.figuresFrom(id, words.format.day(published))),
    ...sections(written, words).flatMap(({ title, none, all }) => [
      `## ${title}`,
      ...(all.length === 0 ? [none] : all.map((note, at) => item(note, at + 1, names, setting))),
    ]),
  ];
  return { name: `${nameOf([words.notes.minutes, date], setting)}.md`, text: `${blocks.join('\n\n')}\n` };
}
