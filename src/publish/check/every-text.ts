import { LANGUAGES, type Language } from '#domain/kernel/text.ts';
import type { Place } from '#publish/place.ts';
import { RECORD_TABLES } from '#publish/rows.dialogue.ts';
import type { Folder, Row } from '#publish/rows.ts';

/** How a text is used: a title stands in small places, prose is read, and the rest is ids and the like. */
export type Use = 'title' | 'prose' | 'other';

export interface FoundText {
  readonly text: string;
  /** What it is called there: the field of a table, or the key in organisation.yaml. */
  readonly name: string;
  readonly use: Use;
  /** That which it is in, as far as the folder says. */
  readonly language: Language;
  /** Whether it is said to a reader in words, as against names of things and people. */
  readonly isSaid: boolean;
  readonly place: () => Place;
}

const TITLES: ReadonlySet<string> = new Set([
  ...['name', 'area', 'kind', 'title', 'adoptedBy', 'short', 'question', 'owner', 'sourceName', 'targetText', 'member'],
  ...['target', 'by', 'committee', 'body', 'bodies', 'term'],
  ...['answeredBy', 'with', 'coOwners', 'partners', 'backedBy', 'voices'],
]);
const PROSE: ReadonlySet<string> = new Set([
  ...['why', 'reason', 'definition', 'can-say', 'cannot-say', 'word', 'redefined'],
  ...['text', 'population', 'note', 'rule', 'about'],
  ...['said', 'plan', 'change', 'how'],
  ...['answer', 'what', 'learnt', 'instead', 'next', 'wrong', 'right'],
  ...['userNote', 'doneOtherwise', 'keepDoing', 'agreement', 'evidence', 'done-otherwise', 'keep-doing'],
]);

/** Titles that are said rather than names. */
const SAID: ReadonlySet<string> = new Set(['title', 'theme', 'question']);

const isSaid = (name: string): boolean => PROSE.has(name) || SAID.has(name);

const classed = (name: string): Use => (TITLES.has(name) ? 'title' : PROSE.has(name) ? 'prose' : 'other');

/** What a text is called, and the language it is in. */
interface Meant {
  readonly name: string;
  readonly language: Language;
}

/** The texts of a cell: itself, or the parts of a list, which may be groups with a number. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function* inTable<Fields extends object>(
  rows: readonly Row<Fields>[],
  own: Language,
  meant: (field: string, fields: Fields) => Meant = (field) => ({ name: field, language: own }),
): Generator<FoundText> {
  for (const row of rows) {
    for (const [field, value] of Object.entries(row.fields)) {
      // The entries of a row's fields are named by its fields.
      const place = () => row.place(field as keyof Fields & string);
      const { name, language } = meant(field, row.fields);
      for (const text of textsIn(value))
        yield { text, name, use: classed(name), isSaid: isSaid(name), language, place };
    }
  }
}

const isLanguage = (key: string): key is Language => LANGUAGES.some((language) => language === key);

const keyInFile = (key: string): string => key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const entriesIn = (value: object): [string, unknown][] =>
  value instanceof Map ? [...value].map(([key, one]) => [String(key), one]) : Object.entries(value);

/** The path of a text in one language is that of the text, when the file says it in no other. */
const isPlainText = (entries: readonly [string, unknown][], key: string): boolean =>
  entries.length === 1 && isLanguage(key);

function* inOrganisation(folder: Folder, value: unknown, path: string, meant: Meant): Generator<FoundText> {
  const { name, language } = meant;
  if (typeof value === 'string') {
    const place = () => folder.placeInOrganisation(path);
    yield { text: value, name, use: classed(name), isSaid: isSaid(name), language, place };
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* inOrganisation(folder, item, `${path}[${at}]`, meant);
  } else if (typeof value === 'object' && value !== null) {
    const entries = entriesIn(value);
    for (const [key, one] of entries) {
      const step = isPlainText(entries, key) ? '' : `${path === '' ? '' : '.'}${keyInFile(key)}`;
      const inside = isLanguage(key) ? { name, language: key } : { name: key, language };
      yield* inOrganisation(folder, one, path + step, inside);
    }
  }
}

/**
 * Every text of the folder. Answers, numbers invited, measures, groups and steps hold none: what stands there must be
 * known from elsewhere.
 */
export function* everyText(folder: Folder): Generator<FoundText> {
  const [own = 'sv'] = folder.organisation.languages;
  yield* inOrganisation(folder, folder.organisation, '', { name: '', language: own });
  yield* inTable(folder.units, own);
  yield* inTable(folder.goals, own);
  yield* inTable(folder.indicators, own);
  yield* inTable(folder.comparators, own);
  yield* inTable(folder.voice, own);
  for (const table of RECORD_TABLES) yield* inTable<object>(folder[table], own);
  yield* inTable(folder.texts, own, (field, fields) =>
    field === 'text' ? { name: fields.field, language: fields.language } : { name: field, language: own },
  );
}
