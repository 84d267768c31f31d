import { describe, expect, it } from 'vitest';
import { readDialogue } from '#contract/dialogue.contract.ts';
import { buildDialogue } from '#publish/build/dialogue.ts';
import { WITH_DIALOGUE } from '#tests/publish/dialogues.ts';
import type { Change } from '#tests/publish/town.ts';
import { builtFile, textsOf } from './built.ts';

const record = (changes: readonly Change[] = []) =>
  readDialogue(builtFile('dialogue.json', [...WITH_DIALOGUE, ...changes])).thing;

describe(buildDialogue, () => {
  it('tells questions, earliest first, with what became of them', () => {
    expect(record().questions).toEqual([
      {
        id: 'svarat',
        date: '2025-01-14',
        by: { sv: 'Brukarrådet' },
        text: { sv: 'Vad har ni ändrat?' },
        status: 'answered',
        carriedTo: ['2025-03-04'],
        answer: { date: '2025-06-03', by: { sv: 'Enhetschef' }, text: { sv: 'Vi ringer upp.' } },
      },
      {
        id: 'varfor',
        date: '2025-03-04',
        by: { sv: 'Ledamot' },
        text: { sv: 'Varför svarar så få?' },
        goal: 'mota-val',
        unit: 'linden',
        indicator: 'bemotande',
        status: 'carried',
        carriedTo: ['2025-06-03', '2026-03-17'],
      },
      {
        id: 'oppen',
        date: '2026-02-03',
        by: { sv: 'Medarbetare' },
        text: { sv: 'Vad ska vi sluta med?' },
        status: 'open',
        carriedTo: [],
      },
    ]);
  });

  it('tells what has been decided, by the committee in every language it is known in', () => {
    expect(record().decisions).toEqual([
      {
        id: 'fler',
        date: '2025-06-03',
        body: { sv: 'Socialnämnden', en: 'The Committee' },
        text: { sv: 'Två lag i stället för ett.' },
        goal: 'mota-val',
        units: ['bjorken', 'linden'],
        indicator: 'bemotande',
        effectBy: '2026-12-31',
      },
    ]);
  });

  it('tells what has been tried', () => {
    expect(record().trials).toEqual([
      {
        id: 'lag',
        phase: 'try',
        what: { sv: 'Två små lag' },
        why: { sv: 'De räknade till arton.' },
        unit: 'bjorken',
        goal: 'mota-val',
        indicator: 'bemotande',
        started: '2025-01-13',
        ended: '2025-06-30',
        learnt: { sv: 'Namnet betyder mest.' },
        outcome: 'changed',
        instead: { sv: 'Namn på kvällen.' },
        with: { sv: 'Brukarrådet' },
      },
      { id: 'kvall', phase: 'dare', what: { sv: 'Öppet på kvällen' }, unit: 'linden', started: '2026-01-12' },
    ]);
  });

  it('tells what is stopped, not known and put right', () => {
    const { stopped, unknowns, corrections } = record();
    expect(stopped).toEqual([
      {
        id: 'studien',
        date: '2025-01-21',
        what: { sv: 'Tidsstudien' },
        why: { sv: 'Ingen läste den.' },
        instead: { sv: 'Vi frågar.' },
        hours: 120,
        unit: 'bjorken',
        goal: 'mota-val',
      },
    ]);
    expect(unknowns).toEqual([
      {
        id: 'varfor-fler',
        since: '2025-02-04',
        text: { sv: 'Vi vet inte varför.' },
        goal: 'mota-val',
        unit: 'linden',
        next: { sv: 'Vi ringer tio.' },
      },
    ]);
    expect(corrections).toEqual([
      {
        id: 'tal',
        date: '2025-05-13',
        kind: 'figure',
        wrong: { sv: 'Det stod 17.' },
        right: { sv: 'Det är 19.' },
        unit: 'bjorken',
        indicator: 'placeringar',
        told: '2025-05-20',
      },
    ]);
  });

  it('tells the meetings that have been and those to come', () => {
    expect(record().meetings).toEqual([
      {
        date: '2025-06-03',
        level: 'unit',
        body: { sv: 'Björkens möte' },
        unit: 'bjorken',
        held: true,
        usersPresent: true,
      },
      {
        date: '2026-03-17',
        level: 'committee',
        body: { sv: 'Socialnämnden', en: 'The Committee' },
        goal: 'mota-val',
        held: false,
      },
    ]);
  });

  it('is there, empty, when nothing has been written', () => {
    expect(Object.values(readDialogue(builtFile('dialogue.json')).thing)).toEqual([[], [], [], [], [], [], []]);
  });

  it('says the same whatever the order of the rows', () => {
    const [headings, ...rows] = WITH_DIALOGUE.filter(([file]) => file === 'questions.csv');
    const others = WITH_DIALOGUE.filter(([file]) => file !== 'questions.csv');
    if (headings === undefined) throw new Error('no headings');
    const turned = textsOf([...others, headings, ...rows.toReversed()]).get('dialogue.json');
    expect(turned).toBe(textsOf(WITH_DIALOGUE).get('dialogue.json'));
  });
});

const text = (about: string, id: string, field: string): Change => [
  'texts.csv',
  `${about},${id},${field},en,The ${field},,,`,
];

describe('translations of the dialogue', () => {
  it.each<[string, string, string, (said: ReturnType<typeof record>) => unknown]>([
    ['question', 'oppen', 'text', ({ questions }) => questions[2]?.text],
    ['question', 'svarat', 'answer', ({ questions }) => questions[0]?.answer?.text],
    ['decision', 'fler', 'text', ({ decisions }) => decisions[0]?.text],
    ['test', 'lag', 'what', ({ trials }) => trials[0]?.what],
    ['test', 'lag', 'why', ({ trials }) => trials[0]?.why],
    ['test', 'lag', 'learnt', ({ trials }) => trials[0]?.learnt],
    ['test', 'lag', 'instead', ({ trials }) => trials[0]?.instead],
    ['stopped', 'studien', 'what', ({ stopped }) => stopped[0]?.what],
    ['stopped', 'studien', 'why', ({ stopped }) => stopped[0]?.why],
    ['stopped', 'studien', 'instead', ({ stopped }) => stopped[0]?.instead],
    ['unknown', 'varfor-fler', 'text', ({ unknowns }) => unknowns[0]?.text],
    ['unknown', 'varfor-fler', 'next', ({ unknowns }) => unknowns[0]?.next],
    ['correction', 'tal', 'wrong', ({ corrections }) => corrections[0]?.wrong],
    ['correction', 'tal', 'right', ({ corrections }) => corrections[0]?.right],
  ])('of a %s: %s, %s', (about, id, field, found) => {
    expect(found(record([text(about, id, field)]))).toEqual({ sv: expect.any(String), en: `The ${field}` });
  });

  it('of a role are said once, wherever it stands', () => {
    const { questions, trials } = record([['texts.csv', 'role,Brukarrådet,name,en,The user council,,,']]);
    const both = { sv: 'Brukarrådet', en: 'The user council' };
    expect([questions[0]?.by, trials[0]?.with]).toEqual([both, both]);
  });

  it('may be all there is of an answer', () => {
    const { questions } = record([
      ['questions.csv', 'Enhetschef,Vi ringer upp.', 'Enhetschef,'],
      text('question', 'svarat', 'answer'),
    ]);
    expect(questions[0]?.answer?.text).toEqual({ en: 'The answer' });
  });
});
