import type { Note, NoteKind } from '#domain/meeting/note.ts';
import type { PageSetting } from '#view/setting.ts';

/** What became of what was being written: nothing where nothing was. */
export type Became = 'written' | 'kept' | 'dropped' | 'nothing';

/**
 * What became of a question or a decision, in one line: of a written one also how many there are today.
 *
 * Missing: null where nothing was written.
 */
export function notedLine(kind: NoteKind, became: Became, all: readonly Note[], { words }: PageSetting): string | null {
  const { noted } = words.notes;
  if (became === 'nothing') return null;
  if (became !== 'written') return noted[became];
  const count = (of: NoteKind): number => all.filter((note) => note.kind === of).length;
  const counts = [
    { count: count('question'), say: noted.questions },
    { count: count('decision'), say: noted.decisions },
  ];
  const counted = counts.filter((one) => one.count > 0).map((one) => one.say(one.count));
  return `${noted.written[kind]} ${noted.today(counted)}`;
}
