import { WAVE_MODES } from '#domain/feedback/wave.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import { listOf, mapOf, may, mayElse, must } from './map.ts';
import { dayValue, emailValue, idValue, linkValue, option, periodValue, textValue, wholeBetween } from './plain.ts';
import { textsValue } from './texts.ts';

type Source = OrganisationSource;
type Wave = Source['waves'][number];

export const source = mapOf<Source['source']>({
  name: must('name', textValue, 'Exempelköpings brukarenkät'),
  url: may('url', linkValue),
  licence: may('licence', textValue),
});

export const release = mapOf<Source['release']>({
  id: must('id', idValue, '2026-1'),
  published: must('published', dayValue, '2026-03-03'),
  previous: may('previous', textValue),
  next: may('next', dayValue),
});

const namedText = mapOf<{ readonly id: string; readonly text: object }>({
  id: must('id', idValue, 'egen-kraft'),
  text: must('text', textsValue, 'Egen kraft'),
});

export const coreTask = mapOf<NonNullable<Source['coreTask']>>({
  text: must('text', textsValue, 'Att varje människa …'),
  bearings: mayElse('bearings', listOf(namedText), []),
});

export const valueBase = mapOf<NonNullable<Source['valueBase']>>({
  name: must('name', textsValue, 'Vår värdegrund'),
  adopted: may(
    'adopted',
    mapOf<NonNullable<NonNullable<Source['valueBase']>['adopted']>>({
      date: must('date', dayValue, '2019-05-20'),
      bodies: mayElse('bodies', listOf(textsValue), []),
    }),
  ),
  values: must(
    'values',
    listOf(
      mapOf<NonNullable<Source['valueBase']>['values'][number]>({
        id: must('id', idValue, 'respekt'),
        name: must('name', textsValue, 'Respekt'),
        text: may('text', textsValue),
        practices: mayElse('practices', listOf(namedText), []),
      }),
    ),
    '- { id: respekt, name: Respekt }',
  ),
});

export const waves = listOf(
  mapOf<Wave>({
    period: must('period', periodValue, '2025'),
    collected: may(
      'collected',
      mapOf<NonNullable<Wave['collected']>>({
        from: must('from', dayValue, '2025-09-01'),
        to: must('to', dayValue, '2025-10-13'),
      }),
    ),
    population: may('population', textsValue),
    modes: mayElse('modes', listOf(option(WAVE_MODES)), []),
    note: may('note', textsValue),
  }),
);

export const comparators = listOf(
  mapOf<Source['comparators'][number]>({
    id: must('id', idValue, 'liknande-ifo'),
    name: must('name', textsValue, 'Liknande kommuner'),
    rule: must('rule', textsValue, 'De sju som liknar oss mest'),
    year: must('year', wholeBetween(2000, 2100), '2024'),
    source: must(
      'source',
      mapOf<Source['comparators'][number]['source']>({
        name: must('name', textValue, 'Kolada'),
        url: may('url', linkValue),
      }),
      '{ name: Kolada }',
    ),
  }),
);

export const glossary = listOf(
  mapOf<Source['glossary'][number]>({
    term: must('term', textsValue, 'Brukare'),
    text: must('text', textsValue, 'Den som får stöd'),
  }),
);

export const contact = mapOf<Source['contact']>({
  name: must('name', textsValue, 'Socialförvaltningen'),
  url: may('url', linkValue),
  email: may('email', emailValue),
});

export const nextMeeting = mapOf<NonNullable<Source['nextMeeting']>>({
  date: must('date', dayValue, '2026-03-17'),
  body: must('body', textsValue, 'Socialnämnden'),
});
