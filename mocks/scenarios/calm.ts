import type { Scenario } from '#mocks/scenario.ts';

export const calm: Scenario = {
  name: { sv: 'En vanlig dag', da: 'En almindelig dag', en: 'An ordinary day' },
  about: {
    sv: 'Allt svarar som det ska.',
    da: 'Alt svarer, som det skal.',
    en: 'Everything answers as it should.',
  },
};
