import { format } from './sv.number.ts';

/** What a figure is and is not, in Swedish. */
export const svDefinition = {
  question: 'Frågan',
  definition: 'Vad det är',
  goodAnswers: 'Räknas som goda svar',
  canSay: 'Vad siffran säger',
  cannotSay: 'Vad siffran inte säger',
  influence: {
    label: 'Rår vi över det?',
    own: 'Ja, det mesta',
    shared: 'Delvis, tillsammans med andra',
    outside: 'Nej, mest andra',
  },
  owner: 'Ansvarig',
  reviewed: 'Senast granskat',
  minutes: 'Vad det kostar att mäta',
  minutesText: (minutes: number): string =>
    `${format.number(minutes)} ${minutes === 1 ? 'minut' : 'minuter'} per enhet och mätning`,
  statutory: 'Lagkrav',
  statutoryText: 'Kommunen måste mäta det',
};
