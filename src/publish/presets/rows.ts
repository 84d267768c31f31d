import type { OrganisationSource } from '#publish/organisation-source.ts';
import type { Place } from '#publish/place.ts';
import type { IndicatorFields, Row } from '#publish/rows.ts';
import type { PresetIndex, PresetQuestion } from './preset.ts';

/** A row that nobody wrote: it stands where the preset was chosen. */
export const rowAt = <Fields extends object>(fields: Fields, place: () => Place): Row<Fields> => ({
  fields,
  place,
  written: (field) => String(fields[field] ?? ''),
});

/** What an indicator of a preset would be as a row of the table of indicators, in the municipality's own language. */
export function fieldsOf(
  one: PresetQuestion | PresetIndex,
  set: string,
  { languages, source }: OrganisationSource,
): IndicatorFields {
  const [language = 'sv'] = languages;
  const isAsked = one.kind === 'question';
  return {
    id: one.id,
    name: one.name[language],
    short: one.short[language],
    definition: one.definition[language],
    ...(isAsked
      ? { kind: 'survey', question: one.question[language], scale: one.scale }
      : { kind: 'measure', measureUnit: 'index', decimals: 1 }),
    direction: 'higher',
    aspect: one.aspect,
    values: [],
    practices: [],
    sourceName: source.name,
    sourceUrl: source.url,
    sourceKind: isAsked ? 'raw' : 'derived',
    statutory: false,
    set,
    asked: one.asked,
    about: one.about,
    item: one.item,
    kolada: one.kolada,
  };
}

/**
 * A row of the municipality's own in the place of a preset's: it keeps where it belongs, and is still the same figure in
 * Kolada while the question is the same.
 */
export function inPlaceOf(own: Row<IndicatorFields>, preset: IndicatorFields): Row<IndicatorFields> {
  const { set, asked, about, item, question, kolada } = preset;
  const { fields } = own;
  const isSame = fields.question === question;
  return {
    fields: {
      ...fields,
      set: fields.set ?? set,
      asked: fields.asked ?? asked,
      about: fields.about ?? about,
      item: fields.item ?? item,
      kolada: fields.kolada ?? (isSame ? kolada : undefined),
    },
    place: (field) => own.place(field),
    written: (field) => own.written(field),
  };
}
