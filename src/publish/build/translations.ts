import { LANGUAGES, type Language, type Texts } from '#domain/kernel/text.ts';
import type { Folder, TextFields } from '#publish/rows.ts';
import { slug } from './slug.ts';

type About = TextFields['about'];

/** Texts of the folder in every language they are in. */
export interface Translations {
  /** What a table says in the municipality's own language, with what the table of texts adds; none when nobody says it. */
  readonly of: (about: About, id: string, field: string, own?: string | undefined) => Texts | undefined;
  /** The same for what is always there. */
  readonly named: (about: About, id: string, field: string, own: string) => Texts;
}

/** Languages always come in the same order, so that the same folder gives the same bytes. */
const inOrder = (texts: ReadonlyMap<Language, string>): Texts =>
  Object.fromEntries(LANGUAGES.flatMap((language) => (texts.has(language) ? [[language, texts.get(language)]] : [])));

const keyOf = (about: About, id: string, field: string): string =>
  `${about} ${about === 'area' ? slug(id) : id} ${field}`;

/** Fields that may be said several times of one thing, and are not translations of a cell. */
const REPEATED: ReadonlySet<string> = new Set(['word', 'redefined']);

export function translationsOf({ organisation, texts }: Folder): Translations {
  const byKey = new Map<string, Map<Language, string>>();
  for (const { fields } of texts) {
    if (REPEATED.has(fields.field)) continue;
    const key = keyOf(fields.about, fields.id, fields.field);
    byKey.set(key, (byKey.get(key) ?? new Map<Language, string>()).set(fields.language, fields.text));
  }
  const [first = 'sv'] = organisation.languages;
  const join = (about: About, id: string, field: string, own: string | undefined): Map<Language, string> => {
    const all = new Map<Language, string>(own === undefined ? [] : [[first, own]]);
    for (const [language, text] of byKey.get(keyOf(about, id, field)) ?? []) all.set(language, text);
    return all;
  };
  return {
    of: (about, id, field, own) => {
      const all = join(about, id, field, own);
      return all.size === 0 ? undefined : inOrder(all);
    },
    named: (about, id, field, own) => inOrder(join(about, id, field, own)),
  };
}

/** A cell that is never translated, in the municipality's own language. */
export const ownText = ({ languages }: { readonly languages: readonly Language[] }, text: string): Texts => ({
  [languages[0] ?? 'sv']: text,
});
