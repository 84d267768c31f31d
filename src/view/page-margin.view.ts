import { originMark, type Setting } from './setting.ts';

/** What stands in the margin of every printed page. */
export interface PageMarginView {
  /** Whose figures, with the mark of what is not plainly real first. */
  readonly whose: string;
  /** Which release, and its day. */
  readonly release: string;
}

export function pageMargin(organisation: string, setting: Setting): PageMarginView {
  const { words, origin } = setting;
  const { release } = origin;
  return {
    whose: [originMark(setting), organisation].filter((part) => part !== '').join(' · '),
    release: words.footer.release(release.id, words.format.day(release.published)),
  };
}

/** What could end a string in a style sheet, or begin something else in it. */
const UNSAFE = /[^\p{L}\p{N} .,:;·–-]/gu;

/**
 * A text as a string of a style sheet, whatever stands in it.
 *
 * @example quoted('Ö "1"') // '"Ö \\22 1\\22 "'
 */
export const quoted = (text: string): string =>
  `"${text.replace(UNSAFE, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** The margin as a style sheet: whose figures and which release above, which page of how many below. */
export const marginSheet = ({ whose, release }: PageMarginView): string => `@page {
  font: 9pt "Source Sans 3", sans-serif;
  color: #333;
  @top-left { content: ${quoted(whose)}; font-weight: 600; vertical-align: bottom; padding-bottom: 5mm; }
  @top-right { content: ${quoted(release)}; vertical-align: bottom; padding-bottom: 5mm; }
  @bottom-right { content: counter(page) " (" counter(pages) ")"; vertical-align: top; padding-top: 4mm; }
}`;
