import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { checkPersonal } from '#publish/check/personal.ts';
import { publishFiles } from '#publish/publish.ts';
import { describe as inWords } from '#publish/words/messages.ts';
import { type Change, townWith } from '#tests/publish/town.ts';
import { saidOf, TODAY } from './found.ts';

const SECRETS = ['640823-3234', '196408233234', '010190-1234', '070-123 45 67', '+46701234567', 'anna.ek@gmail.com'];

/** Wherever a text can stand. */
const PLACES: readonly { place: string; change: (secret: string) => Change }[] = [
  { place: 'units.csv:4:name', change: (secret) => ['units.csv', 'Linden', `Linden ${secret}`] },
  { place: 'units.csv:4:area', change: (secret) => ['units.csv', 'Linden,Äldre', `Linden,Äldre ${secret}`] },
  { place: 'goals.csv:2:title', change: (secret) => ['goals.csv', 'Vi möter', `${secret} Vi möter`] },
  { place: 'goals.csv:2:adopted_by', change: (secret) => ['goals.csv', 'Socialnämnden', `Nämnden ${secret}`] },
  { place: 'indicators.csv:2:question', change: (secret) => ['indicators.csv', 'dig?', `dig? ${secret}`] },
  { place: 'indicators.csv:2:source', change: (secret) => ['indicators.csv', 'Enkäten', `Enkäten ${secret}`] },
  { place: 'comparators.csv:2:member', change: (secret) => ['comparators.csv', 'Tomköping', `Tomköping ${secret}`] },
  { place: 'texts.csv:2:text', change: (secret) => ['texts.csv', 'The Birch', `The Birch ${secret}`] },
  {
    place: 'organisation.yaml:8:source.name',
    change: (secret) => ['organisation.yaml', 'Enkäten', `Enkäten ${secret}`],
  },
  {
    place: 'organisation.yaml:18:scales.fem-steg[0].text.en',
    change: (secret) => ['organisation.yaml', 'en: Good', `en: Good ${secret}`],
  },
];

const cases = PLACES.flatMap(({ place, change }) =>
  SECRETS.map((secret) => ({ place, secret, change: change(secret) })),
);

describe(checkPersonal, () => {
  it.each(cases)('finds $secret in $place', ({ place, change }) => {
    const lines = saidOf([change]).split('\n');
    expect(lines.filter((line) => /^error (?:personal-number|phone-number|private-email) /.test(line))).toEqual([
      expect.stringMatching(new RegExp(` ${place.replace(/[[\].]/g, '\\$&').replace(':8:', ':\\d+:')}$`)),
    ]);
  });

  it.each(cases)('never repeats $secret from $place', ({ secret, change }) => {
    const { problems } = publishFiles(townWith([change]), { today: TODAY });
    const words = problems.flatMap((one) => LANGUAGES.map((language) => inWords(one, language))).join('\n');
    const details = JSON.stringify(problems.map((one) => one.detail));
    expect(words).not.toContain(secret);
    expect(details).not.toContain(secret);
  });
});
