import type { Party } from '#domain/feedback/indicator.ts';
import { type InAll, inAll } from './preset.ts';

/** What people are called in a name, beginning it. */
export const PEOPLE: Readonly<Record<Party, InAll>> = {
  users: inAll('Brukare', 'Brugere', 'Users'),
  relatives: inAll('Anhöriga', 'Pårørende', 'Relatives'),
  staff: inAll('Medarbetare', 'Medarbejdere', 'Staff'),
  managers: inAll('Chefer', 'Ledere', 'Managers'),
  politicians: inAll('Politiker', 'Politikere', 'Politicians'),
  partners: inAll('Samarbetsparter', 'Samarbejdspartnere', 'Partners'),
};
