import type { Place } from '#publish/place.ts';
import type { Folder, Row } from '#publish/rows.ts';

/** How a text is used: a title stands in small places, prose is read, and the rest is ids and the like. */
export type Use = 'title' | 'prose' | 'other';

export interface FoundText {
  readonly text: string;
  readonly use: Use;
  readonly place: () => Place;
}

const TITLES: ReadonlySet<string> = new Set([
  ...['name', 'area', 'kind', 'title', 'adoptedBy', 'short', 'question', 'owner', 'sourceName', 'targetText', 'member'],
  ...['target', 'by', 'committee', 'body', 'bodies', 'term'],
]);
const PROSE: ReadonlySet<string> = new Set([
  ...['why', 'reason', 'definition', 'can-say', 'cannot-say', 'word', 'redefined'],
  ...['text', 'population', 'note', 'rule', 'about'],
  ...['said', 'plan', 'change', 'how'],
]);

const classed = (name: string): Use => (TITLES.has(name) ? 'title' : PROSE.has(name) ? 'prose' : 'other');

function* inTable<Fields extends object>(
  rows: readonly Row<Fields>[],
  nameOf: (field: string, fields: Fields) => string = (field) => field,
): Generator<FoundText> {
  for (const row of rows) {
    for (const [field, text] of Object.entries(row.fields)) {
      if (typeof text !== 'string') continue;
      // The entries of a row's fields are named by its fields.
      const place = () => row.place(field as keyof Fields & string);
      yield { text, use: classed(nameOf(field, row.fields)), place };
    }
  }
}

const LANGUAGE_KEY = /^(?:sv|da|en)$/;

const keyInFile = (key: string): string => key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const entriesIn = (value: object): [string, unknown][] =>
  value instanceof Map ? [...value].map(([key, one]) => [String(key), one]) : Object.entries(value);

/** The path of a text in one language is that of the text, when the file says it in no other. */
const isPlainText = (entries: readonly [string, unknown][], key: string): boolean =>
  entries.length === 1 && LANGUAGE_KEY.test(key);

function* inOrganisation(folder: Folder, value: unknown, path: string, name: string): Generator<FoundText> {
  if (typeof value === 'string') {
    yield { text: value, use: classed(name), place: () => folder.placeInOrganisation(path) };
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* inOrganisation(folder, item, `${path}[${at}]`, name);
  } else if (typeof value === 'object' && value !== null) {
    const entries = entriesIn(value);
    for (const [key, one] of entries) {
      const step = isPlainText(entries, key) ? '' : `${path === '' ? '' : '.'}${keyInFile(key)}`;
      yield* inOrganisation(folder, one, path + step, LANGUAGE_KEY.test(key) ? name : key);
    }
  }
}

/**
 * Every text of the folder. Answers, numbers invited, measures, groups and steps hold none: what stands there must be
 * known from elsewhere.
 */
export function* everyText(folder: Folder): Generator<FoundText> {
  yield* inOrganisation(folder, folder.organisation, '', '');
  yield* inTable(folder.units);
  yield* inTable(folder.goals);
  yield* inTable(folder.indicators);
  yield* inTable(folder.comparators);
  yield* inTable(folder.voice);
  yield* inTable(folder.texts, (field, fields) => (field === 'text' ? fields.field : field));
}
