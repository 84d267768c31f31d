import type { Party } from '#domain/feedback/indicator.ts';
import type { Language } from '#domain/kernel/text.ts';

/** Who is asked, in the middle of a sentence. */
export const PARTY_WORDS: Readonly<Record<Language, Readonly<Record<Party, string>>>> = {
  sv: {
    users: 'brukare',
    relatives: 'anhöriga',
    staff: 'medarbetare',
    managers: 'chefer',
    politicians: 'politiker',
    partners: 'samarbetsparter',
  },
  da: {
    users: 'brugere',
    relatives: 'pårørende',
    staff: 'medarbejdere',
    managers: 'ledere',
    politicians: 'politikere',
    partners: 'samarbejdspartnere',
  },
  en: {
    users: 'users',
    relatives: 'relatives',
    staff: 'staff',
    managers: 'managers',
    politicians: 'politicians',
    partners: 'partners',
  },
};

/** What is added to a sentence about others than the users, who go without saying. @example ofOthers('sv', 'staff', 'från') // ' från medarbetare' */
export const ofOthers = (language: Language, asked: Party, joined: string): string =>
  asked === 'users' ? '' : `${joined === '' ? '' : ` ${joined}`} ${PARTY_WORDS[language][asked]}`;
