import { getDocumentProxy } from 'unpdf';

/** A4 in points, and the margins that print.css gives it. */
const MILLIMETRE = 72 / 25.4;
export const A4 = { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE };
const SIDE = 16 * MILLIMETRE;
const ENDS = 18 * MILLIMETRE;
/** What a letter may reach beyond its box. */
const SLACK = 1.5;

/** Words on a sheet of paper, in points from its lower left corner. */
interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Words[];
  /** The words above and below the margin that every sheet has. */
  readonly margin: string;
  /** What stands between the margins, line by line from the top. Spaces are left out: they are not letters on paper. */
  readonly lines: readonly string[];
}

export interface Paper {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly outline: readonly string[];
  readonly sheets: readonly Sheet[];
}

export const packed = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

const isInMargin = ({ y }: Words): boolean => y > A4.height - ENDS || y < ENDS - SLACK;

function linesOf(words: readonly Words[]): string[] {
  const lines = new Map<number, Words[]>();
  for (const one of words) {
    const key = [...lines.keys()].find((y) => Math.abs(y - one.y) < 2) ?? one.y;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([, line]) =>
      packed(
        line
          .sort((one, other) => one.x - other.x)
          .map(({ text }) => text)
          .join(''),
      ),
    );
}

/** What can be read on the sheets of a PDF, and where. */
export async function paperIn(pdf: Uint8Array): Promise<Paper> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = await file.getMetadata();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    const words = items.flatMap((item): Words[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      return [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }];
    });
    sheets.push({
      ...{ width, height, words },
      margin: words
        .filter(isInMargin)
        .map(({ text }) => text)
        .join(' '),
      lines: linesOf(words.filter((one) => !isInMargin(one))),
    });
  }
  const outline = (await file.getOutline()) ?? [];
  return {
    title: String(Reflect.get(info, 'Title')),
    language: String(Reflect.get(info, 'Language')),
    isTagged: (await file.getMarkInfo())?.Marked === true,
    outline: outline.flatMap(({ title, items }) => [title, ...items.map((item: { title: string }) => item.title)]),
    sheets,
  };
}

/** Words that reach outside the margins of their sheet. */
export const outside = ({ sheets }: Paper): string[] =>
  sheets.flatMap(({ words }, at) =>
    words
      .filter(({ x, y, width }) => {
        const isBeside = x < SIDE - SLACK || x + width > A4.width - SIDE + SLACK;
        return isBeside || y < 0 || y > A4.height;
      })
      .map(({ text, x, y }) => `${at + 1}: ${text} (${Math.round(x)}, ${Math.round(y)})`),
  );

/** Fewer lines than so on a sheet have strayed there. */
const FEW = 5;

/** Sheets that begin with a note to what stands on the sheet before, or have next to nothing on them. */
export const strays = ({ sheets }: Paper, notes: readonly string[]): string[] =>
  sheets.flatMap(({ lines }, at) => {
    const [first = ''] = lines;
    const isNote = notes.some((note) => first.startsWith(packed(note)));
    return isNote || lines.length < FEW ? [`${at + 1}: ${first} (${lines.length})`] : [];
  });
