import { http } from 'msw';
import { refusal } from '#mocks/handlers/answers.ts';
import { api } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';

export const onePanelDown: Scenario = {
  name: { sv: 'En del svarar inte', da: 'En del svarer ikke', en: 'One part does not answer' },
  about: {
    sv: 'Mål och enheter kommer fram. Siffrorna för var och en gör det inte.',
    da: 'Mål og enheder kommer frem. Tallene for hver af dem gør ikke.',
    en: 'Goals and units arrive. The figures for each of them do not.',
  },
  handlers: () =>
    [api('units/*'), api('sets/*'), api('series/*')].map((address) => http.get(address, () => refusal(500, 'Error'))),
};
