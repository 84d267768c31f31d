import type { Language } from '#domain/kernel/text.ts';
import type { Place } from '#publish/place.ts';
import type { IndicatorFields, Row, TextFields } from '#publish/rows.ts';
import type { InAll, PresetIndex, PresetQuestion } from './preset.ts';
import { rowAt } from './rows.ts';

type Texts = readonly (readonly [field: string, texts: InAll])[];

const textsOf = (one: PresetQuestion | PresetIndex): Texts => [
  ['name', one.name],
  ['short', one.short],
  ['definition', one.definition],
  ...(one.kind === 'question' ? ([['question', one.question]] as const) : []),
  ['can-say', one.canSay],
  ['cannot-say', one.cannotSay],
];

/** What stands in the municipality's own row, where a text of the preset would stand. What it can say goes with the question. */
function ownText(own: IndicatorFields, field: string): string | undefined {
  if (field === 'name') return own.name;
  return field === 'short' ? own.short : field === 'definition' ? own.definition : own.question;
}

const presetText = (one: PresetQuestion | PresetIndex, field: string, texts: InAll): InAll =>
  field.endsWith('-say') && one.kind === 'question' ? one.question : texts;

/**
 * The texts of a preset's indicator as rows of the table of texts, in every language offered. Where the municipality has
 * a row of its own they are kept only for what it says in the very same words.
 */
export function textRows(
  one: PresetQuestion | PresetIndex,
  own: IndicatorFields | undefined,
  languages: readonly Language[],
  place: () => Place,
): Row<TextFields>[] {
  const [first = 'sv'] = languages;
  const kept = textsOf(one).filter(([field, texts]) => {
    if (own === undefined || (one.kind === 'index' && field.endsWith('-say'))) return true;
    return ownText(own, field) === presetText(one, field, texts)[first];
  });
  return kept.flatMap(([field, texts]) =>
    languages.map((language) =>
      rowAt<TextFields>({ about: 'indicator', id: one.id, field, language, text: texts[language] }, place),
    ),
  );
}

export const textKey = ({ about, id, field, language }: TextFields): string => `${about} ${id} ${field} ${language}`;
