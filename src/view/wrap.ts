/** How wide a text is in its letters, in pixels. */
export type WidthOf = (text: string) => number;

/** The longest beginning that fits, one character at least. A character of several code points stays whole. */
function fitting(word: string, width: number, widthOf: WidthOf): string {
  let fits = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (fits !== '' && widthOf(fits + segment) > width) break;
    fits += segment;
  }
  return fits;
}

/**
 * A text in lines that are no wider than `width`: broken between words, and within a word only where it is wider alone.
 * Spaces that do not break stay. An empty text has no lines.
 *
 * @example wrap('ett två tre', 7, (text) => text.length) // ['ett två', 'tre']
 */
export function wrap(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      const start = fitting(line, width, widthOf);
      if (start === line) break;
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}
