import { describe, expect, it } from 'vitest';
import { fieldsOf, read } from './read-tables.ts';

describe('the tables of the dialogue', () => {
  it.each([
    ['fragor.csv', 'id;datum;av;fråga;mål;enhet;indikator;status;buren till;besvarad;besvarad av;svar', 'besvarad'],
    [
      'spoergsmaal.csv',
      'id;dato;af;spørgsmål;mål;enhed;indikator;status;ført videre til;besvaret;besvaret af;svar',
      'besvaret',
    ],
    ['questions.csv', 'id;date;by;text;goal;unit;indicator;status;carried_to;answered;answered_by;answer', 'answered'],
  ])('questions in %s', (file, headings, status) => {
    const row = `a;2025-10-01;Rådet;Varför?;mal;norr;matt;${status};2025-12-01|2025-11-01;2026-01-10;Chefen;Därför.`;
    expect(fieldsOf(read({ [file]: `${headings}\n${row}\n` }).questions)).toEqual([
      {
        id: 'a',
        date: '2025-10-01',
        by: 'Rådet',
        text: 'Varför?',
        goal: 'mal',
        unit: 'norr',
        indicator: 'matt',
        status: 'answered',
        carriedTo: ['2025-11-01', '2025-12-01'],
        answered: '2026-01-10',
        answeredBy: 'Chefen',
        answer: 'Därför.',
      },
    ]);
  });

  it.each([
    ['beslut.csv', 'id;datum;organ;beslut;mål;enheter;indikator;verkan senast'],
    ['beslutninger.csv', 'id;dato;organ;beslutning;mål;enheder;indikator;virkning senest'],
    ['decisions.csv', 'id;date;body;text;goal;units;indicator;effect_by'],
  ])('decisions in %s', (file, headings) => {
    const row = 'a;2025-10-01;Nämnden;Två lag.;mal;norr|soder;matt;2026-10-01';
    expect(fieldsOf(read({ [file]: `${headings}\n${row}\n` }).decisions)).toEqual([
      {
        id: 'a',
        date: '2025-10-01',
        body: 'Nämnden',
        text: 'Två lag.',
        goal: 'mal',
        units: ['norr', 'soder'],
        indicator: 'matt',
        effectBy: '2026-10-01',
      },
    ]);
  });

  it.each([
    ['prov.csv', 'id;fas;vad;varför;enhet;mål;indikator;började;slutade;lärdom;utfall;i stället;med', 'våga', 'oklart'],
    ['test.csv', 'id;fas;vad;varför;enhet;mål;indikator;började;slutade;lärdom;utfall;i stället;med', 'våga', 'oklart'],
    [
      'afproevninger.csv',
      'id;fase;hvad;hvorfor;enhed;mål;indikator;begyndt;sluttet;læring;udfald;i stedet;med',
      'turde',
      'uklart',
    ],
    ['tests.csv', 'id;phase;what;why;unit;goal;indicator;started;ended;learnt;outcome;instead;with', 'dare', 'unclear'],
  ])('tests in %s', (file, headings, phase, outcome) => {
    const row = `a;${phase};Lag;Behov;norr;mal;matt;2025-10-01;2025-12-01;Mycket;${outcome};Annat;Rådet`;
    expect(fieldsOf(read({ [file]: `${headings}\n${row}\n` }).trials)).toEqual([
      {
        id: 'a',
        phase: 'dare',
        what: 'Lag',
        why: 'Behov',
        unit: 'norr',
        goal: 'mal',
        indicator: 'matt',
        started: '2025-10-01',
        ended: '2025-12-01',
        learnt: 'Mycket',
        outcome: 'unclear',
        instead: 'Annat',
        with: 'Rådet',
      },
    ]);
  });

  it.each([
    ['slutat.csv', 'id;datum;vad;varför;i stället;timmar;enhet;mål'],
    ['stoppet.csv', 'id;dato;hvad;hvorfor;i stedet;timer;enhed;mål'],
    ['stopped.csv', 'id;date;what;why;instead;hours;unit;goal'],
  ])('what is stopped in %s', (file, headings) => {
    expect(
      fieldsOf(read({ [file]: `${headings}\na;2025-10-01;Listan;Ingen läste;Vi frågar;12,5;norr;mal\n` }).stopped),
    ).toEqual([
      {
        id: 'a',
        date: '2025-10-01',
        what: 'Listan',
        why: 'Ingen läste',
        instead: 'Vi frågar',
        hours: 12.5,
        unit: 'norr',
        goal: 'mal',
      },
    ]);
  });

  it.each([
    ['vet-inte.csv', 'id;sedan;text;mål;enhet;härnäst'],
    ['ved-ikke.csv', 'id;siden;tekst;mål;enhed;næste skridt'],
    ['unknowns.csv', 'id;since;text;goal;unit;next'],
  ])('what is not known in %s', (file, headings) => {
    expect(fieldsOf(read({ [file]: `${headings}\na;2025-10-01;Vi vet inte;mal;norr;Vi frågar\n` }).unknowns)).toEqual([
      { id: 'a', since: '2025-10-01', text: 'Vi vet inte', goal: 'mal', unit: 'norr', next: 'Vi frågar' },
    ]);
  });

  it.each([
    ['rattelser.csv', 'id;datum;slag;fel;rätt;indikator;enhet;berättad', 'misstag'],
    ['rettelser.csv', 'id;dato;slags;forkert;rigtigt;indikator;enhed;fortalt', 'fejl'],
    ['corrections.csv', 'id;date;kind;wrong;right;indicator;unit;told', 'mistake'],
  ])('corrections in %s', (file, headings, kind) => {
    const row = `a;2025-10-01;${kind};Fel;Rätt;matt;norr;2025-10-02`;
    expect(fieldsOf(read({ [file]: `${headings}\n${row}\n` }).corrections)).toEqual([
      {
        id: 'a',
        date: '2025-10-01',
        kind: 'mistake',
        wrong: 'Fel',
        right: 'Rätt',
        indicator: 'matt',
        unit: 'norr',
        told: '2025-10-02',
      },
    ]);
  });

  it.each([
    ['moten.csv', 'datum;nivå;organ;mål;enhet;hållet;brukare med', 'ledning', 'ja', 'nej'],
    ['moeder.csv', 'dato;niveau;organ;mål;enhed;holdt;brugere med', 'ledelse', 'ja', 'nej'],
    ['meetings.csv', 'date;level;body;goal;unit;held;users_present', 'management', 'yes', 'no'],
  ])('meetings in %s', (file, headings, level, yes, no) => {
    const row = `2025-10-01;${level};Ledningen;mal;norr;${yes};${no}`;
    expect(fieldsOf(read({ [file]: `${headings}\n${row}\n` }).meetings)).toEqual([
      {
        date: '2025-10-01',
        level: 'management',
        body: 'Ledningen',
        goal: 'mal',
        unit: 'norr',
        held: true,
        usersPresent: false,
      },
    ]);
  });
});
