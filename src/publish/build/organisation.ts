import type { OrganisationWire } from '#contract/organisation.contract.ts';
import { bearingId, type UnitId } from '#domain/kernel/ids.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import { envelopeOf } from './envelope.ts';

function coreTask({ coreTask }: OrganisationSource): OrganisationWire['coreTask'] {
  if (coreTask === undefined) return undefined;
  const { text, bearings } = coreTask;
  return { text, bearings: bearings.map((bearing) => ({ id: bearingId(bearing.id), text: bearing.text })) };
}

/** organisation.json. fewest: the smallest group that anything is told about, as it was kept in this release. */
export function buildOrganisation(source: OrganisationSource, root: UnitId, fewest: number): OrganisationWire {
  return {
    ...envelopeOf(source),
    name: source.name,
    country: source.country,
    committee: source.committee,
    root,
    languages: [...source.languages],
    accent: source.accent,
    coreTask: coreTask(source),
    goalBudget: source.goalBudget,
    trustPromise: source.trustPromise,
    fewestAnswers: fewest,
    contact: { name: source.contact.name, url: source.contact.url, email: source.contact.email },
    accessibilityStatement: source.accessibilityStatement,
    nextMeeting: source.nextMeeting,
  };
}
