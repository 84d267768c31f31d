import type { GoalsWire } from '#contract/goals.contract.ts';
import { bearingId, goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import type { Folder, GoalFields } from '#publish/rows.ts';
import { envelopeOf } from './envelope.ts';
import { ownText, type Translations } from './translations.ts';

type GoalWire = GoalsWire['goals'][number];

const optional = <Value>(id: string | undefined, make: (id: string) => Value): Value | undefined =>
  id === undefined ? undefined : make(id);

/** The body that decided. The committee itself is known in more languages than the cell is written in. */
function bodyOf({ committee, languages }: OrganisationSource, adoptedBy: string): Texts {
  return committee[languages[0] ?? 'sv'] === adoptedBy ? committee : ownText({ languages }, adoptedBy);
}

function common(goal: GoalFields, root: string, organisation: OrganisationSource, translations: Translations) {
  const { id, adopted, adoptedBy } = goal;
  const isAdopted = adopted !== undefined && adoptedBy !== undefined;
  return {
    id: goalId(id),
    title: translations.named('goal', id, 'title', goal.title),
    why: translations.of('goal', id, 'why', goal.why),
    bearing: optional(goal.bearing, bearingId),
    level: goal.level,
    parent: optional(goal.parent, goalId),
    adopted: isAdopted ? { date: adopted, body: bodyOf(organisation, adoptedBy) } : undefined,
    noVerdictBefore: goal.noVerdictBefore,
    duty: goal.duty,
    unit: unitId(goal.unit ?? root),
    indicators: goal.indicators.map(indicatorId),
    nextDialogue: goal.nextDialogue,
  };
}

function goalWire(goal: GoalFields, root: string, { organisation }: Folder, translations: Translations): GoalWire {
  const shared = common(goal, root, organisation, translations);
  if (goal.status === 'active') return { ...shared, status: 'active' };
  if (goal.status === 'proposed') return { ...shared, status: 'proposed', replaces: optional(goal.replaces, goalId) };
  const { ended, fate, into } = goal;
  const reason = translations.of('goal', goal.id, 'reason', goal.reason);
  if (ended === undefined || fate === undefined || reason === undefined) {
    throw new RangeError(`the checks let through a goal without its ending: ${goal.id}`);
  }
  return { ...shared, status: 'former', ending: { date: ended, fate, into: optional(into, goalId), reason } };
}

/** goals.json. root: the unit of a goal that names none. */
export function buildGoals(folder: Folder, root: string, translations: Translations): GoalsWire {
  return {
    ...envelopeOf(folder.organisation),
    goals: folder.goals.map(({ fields }) => goalWire(fields, root, folder, translations)),
  };
}
