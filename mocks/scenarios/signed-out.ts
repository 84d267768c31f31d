import { http } from 'msw';
import { refusal } from '#mocks/handlers/answers.ts';
import { API, api } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';

const LOGIN =
  '<!doctype html><title>Logga in</title><form><input name="user"><input type="password" name="code"></form>';

export const signedOut: Scenario = {
  name: { sv: 'Utloggad', da: 'Logget ud', en: 'Signed out' },
  about: {
    sv: 'Kommunens inloggning har gått ut: inloggningssidan kommer i stället för uppgifterna, eller ett nej.',
    da: 'Kommunens login er udløbet: loginsiden kommer i stedet for oplysningerne, eller et nej.',
    en: 'The municipality’s sign-in has run out: its page comes instead of the figures, or a refusal.',
  },
  handlers: () => [
    ...[api('units/*'), api('series/*')].map((address) => http.get(address, () => refusal(401, 'Unauthorized'))),
    http.get(API, () => refusal(200, LOGIN, { 'content-type': 'text/html; charset=utf-8' })),
  ],
};
