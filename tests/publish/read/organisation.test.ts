import { describe, expect, it } from 'vitest';
import { readOrganisation } from '#publish/read/organisation/organisation.ts';
import { ORGANISATION } from './folder-of.ts';

const read = (text: string) => readOrganisation('organisation.yaml', { text, encoding: 'utf-8' });

const WHOLE = `# Allt som kan stå här
id: exempelkoping
name: Exempelköping
country: SE
committee: { sv: Socialnämnden, en: Social services committee }
languages: [sv, en]
accent: "#0b4f5c"
provenance: demo
source: { name: Enkät, url: https://exempel.se/data?x=1, licence: CC0 1.0 }
release: { id: 2026-1, published: 2026-03-03, previous: 2025-1, next: 2027-03-02 }
core-task:
  text: Att varje människa får kraft
    att styra sitt eget liv.
  bearings:
    - { id: egen-kraft, text: Egen kraft }
goal-budget: 4
trust-promise: 10
fewest-answers: 10
value-base:
  name: Vår värdegrund
  adopted: { date: 2019-05-20, bodies: [Socialnämnden, Socialförvaltningen] }
  values:
    - id: respekt
      name: Respekt
      practices: [{ id: vi-halsar, text: Vi hälsar på varandra }]
scales:
  fem-steg:
    - { text: Mycket bra, means: good }
    - { text: Vet inte, means: none }
sets:
  - preset: five
  - { preset: meetings, name: { sv: Efter besöket }, every: quarter, asked: [users, staff] }
  - { id: egna, name: Egna frågor, kind: profile }
waves:
  - { period: 2025, collected: { from: 2025-09-01, to: 2025-10-13 }, modes: [paper, web], note: Ny enkät }
  - period: 2024
comparators:
  - { id: liknande, name: Liknande, rule: De sju närmaste, year: 2024, source: { name: Kolada } }
glossary: [{ term: Brukare, text: Den som får stöd }]
contact: { name: Förvaltningen, url: https://exempel.se, email: social@exempel.se }
accessibility-statement: https://exempel.se/tillganglighet
next-meeting: { date: 2026-03-17, body: Socialnämnden }
`;

describe('readOrganisation', () => {
  it('reads all of it, as the text that stands there', () => {
    const { organisation, problems } = read(WHOLE);
    expect(problems).toEqual([]);
    expect(organisation).toMatchObject({
      committee: { sv: 'Socialnämnden', en: 'Social services committee' },
      languages: ['sv', 'en'],
      accent: '#0b4f5c',
      release: { id: '2026-1', published: '2026-03-03', previous: '2025-1', next: '2027-03-02' },
      coreTask: {
        text: { sv: 'Att varje människa får kraft att styra sitt eget liv.' },
        bearings: [{ id: 'egen-kraft', text: { sv: 'Egen kraft' } }],
      },
      goalBudget: 4,
      trustPromise: 10,
      fewestAnswers: 10,
      valueBase: {
        adopted: { date: '2019-05-20', bodies: [{ sv: 'Socialnämnden' }, { sv: 'Socialförvaltningen' }] },
        values: [{ id: 'respekt', text: undefined, practices: [{ id: 'vi-halsar' }] }],
      },
      sets: [
        { preset: 'five', name: undefined, every: undefined, asked: undefined },
        { preset: 'meetings', name: { sv: 'Efter besöket' }, every: 'quarter', asked: ['users', 'staff'] },
        { id: 'egna', name: { sv: 'Egna frågor' }, about: undefined, kind: 'profile', every: 'year' },
      ],
      waves: [
        { period: '2025', modes: ['paper', 'web'], note: { sv: 'Ny enkät' } },
        { period: '2024', modes: [] },
      ],
      comparators: [{ id: 'liknande', year: 2024, source: { name: 'Kolada' } }],
      contact: { email: 'social@exempel.se' },
      nextMeeting: { date: '2026-03-17' },
    });
    expect([...(organisation?.scales ?? [])]).toEqual([
      [
        'fem-steg',
        [
          { text: { sv: 'Mycket bra' }, means: 'good' },
          { text: { sv: 'Vet inte' }, means: 'none' },
        ],
      ],
    ]);
  });

  it('fills in what may be left out', () => {
    expect(read(ORGANISATION).organisation).toMatchObject({
      goalBudget: 5,
      fewestAnswers: 5,
      trustPromise: undefined,
      coreTask: undefined,
      sets: [],
      waves: [],
      comparators: [],
      glossary: [],
      scales: new Map(),
    });
  });

  it('takes a single text for the first language', () => {
    const danish = ORGANISATION.replace('[sv, en]', '[da, sv]').replace('country: SE', 'country: DK');
    expect(read(danish).organisation?.committee).toEqual({ da: 'Socialnämnden' });
  });

  it.each([
    ['id', 2],
    ['core-task.text', 12],
    ['core-task.bearings[0].id', 15],
    ['core-task.bearings.0.id', 15],
    ['value-base.values[0].practices[0]', 25],
    ['scales.fem-steg[1].means', 29],
    ['sets[1].asked[1]', 32],
    ['sets[2].kind', 33],
    ['waves[1].period', 36],
    ['waves[7].period', 34],
    ['core-task.nothing', 11],
    ['nothing', 1],
  ])('knows that %s stands in line %i', (path, row) => {
    const column = path.replace('.0.', '[0].');
    expect(read(WHOLE).place(path)).toEqual({ file: 'organisation.yaml', row, column });
  });

  it('keeps a thing whose text is faulty, so that what points at it is still found', () => {
    const { organisation, problems } = read(
      `${ORGANISATION}core-task:\n  text: A\n  bearings: [{ id: b, text: [x] }]\n`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['wrong-kind']);
    expect(organisation?.coreTask?.bearings).toEqual([{ id: 'b', text: {} }]);
  });
});
