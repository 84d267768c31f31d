import { escapeHtml } from '#domain/kernel/html.ts';
import { type Cell, disarmed, quoted } from './csv.ts';

/** A table with what is said of it, before it is written in one way or another. */
export interface Sheet {
  /** What the table is, whose, from when and on which terms. */
  readonly about: readonly (readonly Cell[])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table as it is put on the clipboard: whoever pastes takes the one that fits. */
export interface CopiedTable {
  /** Tabs between the cells, for a spreadsheet or plain text. */
  readonly plain: string;
  /** A table that a word processor shows as one. */
  readonly html: string;
}

/** What would end a cell or a row, or is no letter at all. */
const NO_LETTERS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

/**
 * A sheet with its lines about it first. Texts are disarmed as in a file. Numbers have the reader's decimal sign, since
 * a spreadsheet that expects a comma takes 3.5 for the third of May.
 *
 * @example copiedTable({ about: [['Väntan']], head: ['Dagar'], rows: [[3.5]] }, ',').plain // 'Väntan\r\n\r\nDagar\r\n3,5\r\n'
 */
export function copiedTable({ about, head, rows }: Sheet, decimalSign: string): CopiedTable {
  const textOf = (cell: Cell): string =>
    typeof cell === 'number' ? String(cell).replace('.', decimalSign) : disarmed(cell).replace(NO_LETTERS, ' ');
  const inPlain = (cell: Cell): string => {
    const text = textOf(cell);
    return text.includes('"') ? quoted(text) : text;
  };
  const line = (cells: readonly Cell[]): string => `${cells.map(inPlain).join('\t')}\r\n`;
  const inHtml = (kind: 'th' | 'td', cells: readonly Cell[]): string =>
    `<tr>${cells.map((cell) => `<${kind}>${escapeHtml(textOf(cell))}</${kind}>`).join('')}</tr>`;
  const said = about.map(([first = '', ...more]) => {
    const text = more.length === 0 ? first : `${first}: ${more.join(', ')}`;
    return `<p>${escapeHtml(textOf(text))}</p>`;
  });
  const body = rows.map((cells) => inHtml('td', cells));
  return {
    plain: [...about, [], head, ...rows].map(line).join(''),
    html: `${said.join('')}<table border="1"><thead>${inHtml('th', head)}</thead><tbody>${body.join('')}</tbody></table>`,
  };
}
