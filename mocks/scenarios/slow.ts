import { delay, http } from 'msw';
import { API } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';

const MILLISECONDS = 3000;

export const slow: Scenario = {
  name: { sv: 'Trögt nät', da: 'Langsomt net', en: 'Slow network' },
  about: {
    sv: 'Varje svar tar tre sekunder.',
    da: 'Hvert svar tager tre sekunder.',
    en: 'Every answer takes three seconds.',
  },
  handlers: () => [
    http.get(API, async () => {
      await delay(MILLISECONDS);
    }),
  ],
};
