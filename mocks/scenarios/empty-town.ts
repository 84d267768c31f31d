import type { Scenario } from '#mocks/scenario.ts';

export const emptyTown: Scenario = {
  name: { sv: 'Ingenting ännu', da: 'Intet endnu', en: 'Nothing yet' },
  about: {
    sv: 'En kommun som just har börjat: varken mål eller svar.',
    da: 'En kommune, der lige er begyndt: hverken mål eller svar.',
    en: 'A municipality that has only just begun: neither goals nor answers.',
  },
  folder: 'tomkoping',
};
