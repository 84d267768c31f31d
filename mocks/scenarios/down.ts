import { http } from 'msw';
import { refusal } from '#mocks/handlers/answers.ts';
import { API } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';

const PAGE = '<!doctype html><title>503</title><h1>Service Unavailable</h1>';

export const down: Scenario = {
  name: { sv: 'Servern är nere', da: 'Serveren er nede', en: 'The server is down' },
  about: {
    sv: 'Servern svarar på allt att den inte kan svara.',
    da: 'Serveren svarer på alt, at den ikke kan svare.',
    en: 'The server answers everything by saying that it can not.',
  },
  handlers: () => [http.get(API, () => refusal(503, PAGE, { 'content-type': 'text/html', 'retry-after': '30' }))],
};
