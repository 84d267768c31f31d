import type { VocabularyWire } from '#contract/vocabulary.contract.ts';
import { practiceId, valueId } from '#domain/kernel/ids.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import { envelopeOf } from './envelope.ts';

function valueBase({ valueBase }: OrganisationSource): VocabularyWire['valueBase'] {
  if (valueBase === undefined) return undefined;
  const { name, adopted, values } = valueBase;
  return {
    name,
    adopted: adopted === undefined ? undefined : { date: adopted.date, bodies: [...adopted.bodies] },
    values: values.map((value) => ({
      id: valueId(value.id),
      name: value.name,
      text: value.text,
      practices: value.practices.map(({ id, text }) => ({ id: practiceId(id), text })),
    })),
  };
}

/** vocabulary.json */
export function buildVocabulary(source: OrganisationSource): VocabularyWire {
  return {
    ...envelopeOf(source),
    valueBase: valueBase(source),
    glossary: source.glossary.map(({ term, text }) => ({ term, text })),
  };
}
