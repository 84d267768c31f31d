import type { MarkView } from './mark.view.ts';
import { wrap } from './wrap.ts';

/** What is said in a picture, in the order it is read. */
export interface PictureTexts {
  /** What its file is called, without the ending. */
  readonly name: string;
  /** What a screen reader is told in place of it. */
  readonly label: string;
  /** That the figures are invented or of unknown origin, in a word and in a sentence. */
  readonly mark: { readonly word: string; readonly sentence: string } | null;
  readonly title: string;
  readonly verdict: string;
  /** Whether a mark stands before the verdict; one does unless it is said otherwise. */
  readonly hasMark?: boolean;
  readonly tone: MarkView['tone'];
  /** The figure, then its target. */
  readonly latest: readonly string[];
  readonly flags: readonly string[];
  /** Each goes with the sign that it has in the chart. */
  readonly absences: readonly string[];
  readonly notes: readonly string[];
  /** Source, release and licence. */
  readonly about: readonly string[];
}

export type Role = 'mark' | 'title' | 'verdict' | 'latest' | 'note' | 'about';

export interface LetterStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** How wide a text is in letters of a style, in pixels. */
export type Measure = (text: string, style: LetterStyle) => number;

/** One line of words: where its first letter stands on the line. */
export interface PictureLine extends LetterStyle {
  readonly role: Role;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The sign before it: the verdict's mark where it has one, then those of the absences, counted from 0. */
  readonly sign: number | null;
}

/** A picture that stands alone, in pixels from its upper left corner. */
export interface PictureView extends Pick<PictureTexts, 'name' | 'label' | 'tone'> {
  readonly width: number;
  readonly height: number;
  /** The band that says whose figures these are not; 0 where they are real. */
  readonly bandHeight: number;
  readonly lines: readonly PictureLine[];
  /** Where the chart begins. */
  readonly chart: { readonly x: number; readonly y: number };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const STYLES: Readonly<Record<Role, LetterStyle & { readonly leading: number }>> = {
  mark: { size: 15, weight: 700, leading: 20 },
  title: { size: 17, weight: 600, leading: 23 },
  verdict: { size: 20, weight: 600, leading: 26 },
  latest: { size: 16, weight: 400, leading: 22 },
  note: { size: 14, weight: 400, leading: 20 },
  about: { size: 13, weight: 400, leading: 18 },
};

const EDGE = 28;
const LEAST_WIDTH = 420;
/** Room for a sign before the words. */
const SIGN = 24;
/** How far down in the height of a line its letters stand. */
const FOOT = 0.74;

/** Nothing that turns text around, or that a drawing cannot hold: no element is there to keep it in its place. */
const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, ' ');

/** Writes texts one under the other, each broken to the picture's width. */
function penFor(width: number, measure: Measure) {
  const lines: PictureLine[] = [];
  let y = 0;
  return {
    lines,
    now: () => y,
    skip: (height: number): void => {
      y += height;
    },
    write: (role: Role, text: string, sign: number | null = null): void => {
      const { leading, ...style } = STYLES[role];
      const x = EDGE + (sign === null ? 0 : SIGN);
      const parts = wrap(harmless(text), width - x - EDGE, (part) => measure(part, style));
      for (const [at, part] of parts.entries()) {
        lines.push({ role, text: part, x, y: y + leading * FOOT, sign: at === 0 ? sign : null, ...style });
        y += leading;
      }
    },
  };
}

/** Lays a picture's words over and under a chart of a given size. */
export function pictureView(texts: PictureTexts, chart: Size, measure: Measure): PictureView {
  const width = Math.ceil(Math.max(chart.width, LEAST_WIDTH)) + 2 * EDGE;
  const { lines, now, skip, write } = penFor(width, measure);
  if (texts.mark !== null) {
    skip(8);
    write('mark', `${texts.mark.word}: ${texts.mark.sentence}`);
    skip(8);
  }
  const bandHeight = now();
  skip(20);
  write('title', texts.title);
  skip(4);
  const { hasMark = true } = texts;
  write('verdict', texts.verdict, hasMark ? 0 : null);
  skip(2);
  for (const text of texts.latest) write('latest', text);
  skip(10);
  const place = { x: EDGE, y: now() };
  skip(chart.height + 8);
  for (const text of texts.flags) write('note', text);
  for (const [at, text] of texts.absences.entries()) write('note', text, hasMark ? at + 1 : at);
  skip(10);
  for (const text of [...texts.notes, ...texts.about]) write('about', text);
  if (texts.mark !== null) {
    skip(4);
    write('mark', texts.mark.word);
  }
  skip(20);
  const { name, label, tone } = texts;
  return { name, label, tone, width, height: Math.ceil(now()), bandHeight, lines, chart: place };
}
