import { cleaned } from '#domain/meeting/note.ts';
import type { Said } from '#view/setting.ts';
import type { Screen } from './screen.ts';

/** Of what a screen speaks, where its title does not tell: that of a figure says what may be said of it, not of which. */
export const subjectOf = (screen: Screen): readonly Said[] =>
  screen.kind === 'figure' ? [screen.name, screen.unit] : [];

/** What a screen is called where it is not seen, and only letters fit: of what, then what is said of it. */
export function screenName(screen: Screen): string {
  const subject = subjectOf(screen).map(({ text }) => cleaned(text));
  const title = cleaned(screen.title.text);
  return subject.length === 0 ? title : `${subject.join(', ')}: ${title}`;
}
