import { format } from './da.number.ts';
import type { svDefinition } from './sv.definition.ts';

/** What a figure is and is not, in Danish. */
export const daDefinition: typeof svDefinition = {
  question: 'Spørgsmålet',
  definition: 'Hvad det er',
  goodAnswers: 'Tæller som gode svar',
  canSay: 'Hvad tallet siger',
  cannotSay: 'Hvad tallet ikke siger',
  influence: {
    label: 'Er det i vores hænder?',
    own: 'Ja, for det meste',
    shared: 'Delvist, sammen med andre',
    outside: 'Nej, mest i andres',
  },
  owner: 'Ansvarlig',
  reviewed: 'Senest gennemgået',
  minutes: 'Hvad det koster at måle',
  minutesText: (minutes) => `${format.number(minutes)} ${minutes === 1 ? 'minut' : 'minutter'} pr. enhed og måling`,
  statutory: 'Lovkrav',
  statutoryText: 'Kommunen skal måle det',
};
