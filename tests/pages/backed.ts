import type { DialogueWire } from '#contract/dialogue.contract.ts';
import type { PlanWire } from '#contract/plan.contract.ts';
import { answerChanged } from './visit.tsx';

/** One goal with all that can be told of it. */
export const BACKED: PlanWire['goals'][number] = {
  goal: 'brukare-paverkar' as PlanWire['goals'][number]['goal'],
  userPart: { setting: 3, following: 1, note: { sv: 'Rådet skrev tre förslag.' } },
  coOwners: [{ sv: 'Brukarrådet' }],
  partners: [{ sv: 'Biblioteket' }],
  backedBy: [{ sv: 'Alla partier' }],
  doneOtherwise: { sv: 'Vi frågade för sent.' },
  keepDoing: [{ sv: 'Skriva genomförandeplanen tillsammans' }],
  voices: [
    { group: { sv: 'Rådet' }, people: 14 },
    { group: { sv: 'Ungdomsrådet' }, people: 'suppressed' },
  ],
  agreement: { sv: 'Alla var eniga.' },
  evidence: [{ text: { sv: 'Rapporten' }, url: 'https://example.org/rapport' }],
};

/** The town tells this of its goals. */
export const answerPlan = (...goals: readonly PlanWire['goals'][number][]): void =>
  answerChanged((file, path) => (path === 'plan.json' ? { ...file, goals } : file));

/** The town's record has this. */
export const answerRecord = (record: Partial<DialogueWire>): void =>
  answerChanged((file, path) => (path === 'dialogue.json' ? { ...file, ...record } : file));
