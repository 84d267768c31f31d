import { apiHandlers } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';

/** Days that are long past whenever this is run. */
const LONG_AGO = { published: '2021-03-02', next: '2022-03-01' };

export const oldRelease: Scenario = {
  name: { sv: 'Gamla uppgifter', da: 'Gamle oplysninger', en: 'Old figures' },
  about: {
    sv: 'En ny publicering var utlovad för länge sedan och har inte kommit.',
    da: 'En ny offentliggørelse var lovet for længe siden og er ikke kommet.',
    en: 'A new release was promised long ago and has not come.',
  },
  handlers: (world) => apiHandlers(world, (file) => ({ ...file, release: { ...file.release, ...LONG_AGO } })),
};
