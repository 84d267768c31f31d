import type { Scenario } from '#mocks/scenario.ts';

export const fewAnswers: Scenario = {
  name: { sv: 'Få svar', da: 'Få svar', en: 'Few answers' },
  about: {
    sv: 'Kommunen har satt en hög gräns för antal svar, så de flesta enheters siffror hålls tillbaka.',
    da: 'Kommunen har sat en høj grænse for antal svar, så de fleste enheders tal holdes tilbage.',
    en: 'The municipality has set a high floor for the number of answers, so most units’ figures are withheld.',
  },
  folder: 'exempelkoping-few',
};
