import type { Language } from '#domain/kernel/text.ts';
import type { Names } from '#publish/read/names.ts';
import { columnsOf, type NamedColumn, type Table } from '#publish/read/table.ts';
import { ALL_TABLES } from '#publish/read/tables/all.ts';
import { organisationIn } from './organisation.ts';
import { fileNameIn } from './tables.ts';

const LANGUAGES: readonly Language[] = ['sv', 'da', 'en'];

/** No name of anything, so that whoever reads it says what it could have been. */
const NOTHING = '\u00a4';

/** What may be chosen in a column; none where it takes other things than some few words. */
function choicesIn({ column }: NamedColumn): readonly Names[] {
  const read = column.read(NOTHING, { decimalMark: '.' });
  return !read.ok && read.fault.code === 'not-a-choice' ? read.fault.detail.choices : [];
}

function cellIn(one: NamedColumn, language: Language): string {
  const { names, mustExist } = one.column;
  const name = mustExist ? `**${names[language]}**` : names[language];
  const choices = choicesIn(one).map((choice) => choice[language]);
  return choices.length === 0 ? name : `${name}: ${choices.join(', ')}`;
}

function tablePart<Fields>(table: Table<Fields>): string {
  const rows = [
    LANGUAGES.map((language) => `\`${fileNameIn(table.files, language)}\``),
    LANGUAGES.map(() => '---'),
    ...columnsOf(table).map((one) => LANGUAGES.map((language) => cellIn(one, language))),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What every file, column and choice is called in each language, as tables in Markdown. */
export const namesPart = (): string =>
  Object.values<Table<object>>(ALL_TABLES)
    .map((table) => tablePart(table))
    .join('\n\n');

/** Every key of organisation.yaml, as it is explained in a new folder. */
export const keysPart = (language: Language): string => `\`\`\`yaml\n${organisationIn(language).trimEnd()}\n\`\`\``;

/**
 * A page with what stands between its two marks made anew.
 *
 * Throws: Error when the page has no such marks.
 */
export function withPart(page: string, mark: string, part: string): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}
