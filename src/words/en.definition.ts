import { format } from './en.number.ts';
import type { svDefinition } from './sv.definition.ts';

/** What a figure is and is not, in English. */
export const enDefinition: typeof svDefinition = {
  question: 'The question',
  definition: 'What it is',
  goodAnswers: 'Counted as good answers',
  canSay: 'What the figure says',
  cannotSay: 'What the figure does not say',
  influence: {
    label: 'Is it in our hands?',
    own: 'Yes, mostly',
    shared: 'Partly, together with others',
    outside: 'No, mostly in others’',
  },
  owner: 'Responsible',
  reviewed: 'Last reviewed',
  minutes: 'What it costs to measure',
  minutesText: (minutes) =>
    `${format.number(minutes)} ${minutes === 1 ? 'minute' : 'minutes'} per unit and measurement`,
  statutory: 'Required by law',
  statutoryText: 'The municipality must measure it',
};
