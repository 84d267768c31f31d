import type { ActiveGoal, FormerGoal, ProposedGoal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { bearingId, goalId, unitId } from '#domain/kernel/ids.ts';
import { type UnitTree, unitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';

/** Units, goals and whose they are, small and sound. Each takes what is different this time. */

type Part = Partial<Omit<Unit, 'id' | 'parent'>>;

/** A unit by id and the id of its parent; named as its id unless said otherwise. */
export const unitOf = (id: string, parent?: string, more: Part = {}): Unit => ({
  id: unitId(id),
  ...(parent === undefined ? {} : { parent: unitId(parent) }),
  name: { sv: id },
  words: [],
  ...more,
});

export const treeOf = (...units: readonly Unit[]): UnitTree => unitTree([unitOf('kommunen'), ...units]);

const goal = {
  id: goalId('mota'),
  title: { sv: 'Möta väl' },
  duty: 'want',
  unit: unitId('kommunen'),
  indicators: [],
} as const;

export const activeGoal = (more: Partial<ActiveGoal> = {}): ActiveGoal => ({ ...goal, status: 'active', ...more });

export const proposedGoal = (more: Partial<ProposedGoal> = {}): ProposedGoal => ({
  ...goal,
  status: 'proposed',
  ...more,
});

export const formerGoal = (more: Partial<FormerGoal> = {}): FormerGoal => ({
  ...goal,
  status: 'former',
  ending: { date: '2024-12-31', fate: 'met', reason: { sv: 'Det är nått.' } },
  ...more,
});

export const organisationOf = (more: Partial<Organisation> = {}): Organisation => ({
  id: 'exempelkoping',
  name: 'Exempelköping',
  country: 'SE',
  committee: { sv: 'Socialnämnden' },
  root: unitId('kommunen'),
  languages: ['sv', 'en'],
  coreTask: {
    text: { sv: 'Kraft att styra sitt liv.' },
    bearings: [{ id: bearingId('egen-kraft'), text: { sv: 'Egen kraft' } }],
  },
  goalBudget: 5,
  fewestAnswers: 5,
  contact: { name: { sv: 'Kvalitetsenheten' } },
  ...more,
});
