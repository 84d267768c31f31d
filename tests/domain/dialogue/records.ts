import type { AskedQuestion, BodyDecision, DialogueRecord, Meeting, Trial } from '#domain/dialogue/record.ts';

/** What has been asked, decided, tried and met about, small and sound; each takes what is different this time. */

export const askedOf = (more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: 'fraga',
  date: '2025-09-03',
  by: { sv: 'Nämndens ordförande' },
  text: { sv: 'Hur får de som inte svarar höras?' },
  status: 'open',
  carriedTo: [],
  ...more,
});

export const decisionOf = (more: Partial<BodyDecision> = {}): BodyDecision => ({
  id: 'beslut',
  date: '2025-03-18',
  body: { sv: 'Socialnämnden' },
  text: { sv: 'Samma två personer från första mötet' },
  units: [],
  ...more,
});

export const trialOf = (more: Partial<Trial> = {}): Trial => ({
  id: 'prov',
  phase: 'try',
  what: { sv: 'Ring upp dagen efter' },
  started: '2025-11-03',
  ...more,
});

export const meetingOf = (more: Partial<Meeting> = {}): Meeting => ({
  date: '2026-01-20',
  level: 'committee',
  body: { sv: 'Socialnämnden' },
  held: true,
  ...more,
});

export const recordOf = (more: Partial<DialogueRecord> = {}): DialogueRecord => ({
  questions: [],
  decisions: [],
  trials: [],
  stopped: [],
  unknowns: [],
  corrections: [],
  meetings: [],
  ...more,
});
