import type { OrganisationWire } from '#contract/organisation.contract.ts';
import { bearingId, practiceId, valueId } from '#domain/kernel/ids.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import { envelopeOf } from './envelope.ts';

function coreTask({ coreTask }: OrganisationSource): OrganisationWire['coreTask'] {
  if (coreTask === undefined) return undefined;
  const { text, bearings } = coreTask;
  return { text, bearings: bearings.map((bearing) => ({ id: bearingId(bearing.id), text: bearing.text })) };
}

function valueBase({ valueBase }: OrganisationSource): OrganisationWire['valueBase'] {
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

/** organisation.json. fewest: the smallest group that anything is told about, as it was kept in this release. */
export function buildOrganisation(source: OrganisationSource, fewest: number): OrganisationWire {
  return {
    ...envelopeOf(source),
    name: source.name,
    country: source.country,
    committee: source.committee,
    languages: [...source.languages],
    accent: source.accent,
    coreTask: coreTask(source),
    goalBudget: source.goalBudget,
    trustPromise: source.trustPromise,
    fewestAnswers: fewest,
    valueBase: valueBase(source),
    glossary: source.glossary.map(({ term, text }) => ({ term, text })),
    contact: { name: source.contact.name, url: source.contact.url, email: source.contact.email },
    accessibilityStatement: source.accessibilityStatement,
    nextMeeting: source.nextMeeting,
  };
}
