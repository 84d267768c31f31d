import { describe, expect, it } from 'vitest';
import { readFolder } from '#publish/read/folder.ts';
import { folderOf, ORGANISATION, UNITS } from './folder-of.ts';

const MORE = `groups:
  - { id: alder, name: Ålder, groups: [{ id: annan, name: Annan }, { id: ung, name: Ung }] }
  - { id: kon, name: Kön, groups: [{ id: annan, name: Annat }, { id: kvinna, name: Kvinna }] }
conditions:
  - { id: jamn, kind: band, name: Jämn, indicator: kvinnor, from: 40, to: 60.5 }
voice-ripe-days: 60
`;

function read(files: Readonly<Record<string, string>>) {
  const { folder, problems } = readFolder(
    folderOf({ 'organisation.yaml': `${ORGANISATION}${MORE}`, 'units.csv': UNITS, ...files }),
  );
  expect(problems).toEqual([]);
  if (folder === null) throw new Error('nothing read');
  return folder;
}

const VOICE = {
  id: 'a',
  unit: 'kommunen',
  theme: 'Tider',
  said: 'Ring före',
  people: 7,
  received: '2025-10-01',
  answered: '2025-10-02',
  planned: '2025-10-03',
  plan: 'Nya tider',
  made: '2025-10-04',
  change: 'Tider',
  declined: undefined,
  reason: undefined,
  told: '2025-10-05',
  how: 'Brev',
  indicator: 'bemotande',
  goal: 'mal',
  value: 'respekt',
};
const CELLS =
  'Tider;Ring före;7;2025-10-01;2025-10-02;2025-10-03;Nya tider;2025-10-04;Tider;;;2025-10-05;Brev;bemotande;mal;respekt';

describe('the table of what users say', () => {
  it.each([
    [
      'röster.csv',
      'id;enhet;slag;tema;sagt;personer;mottagen;besvarad;planerad;plan;genomförd;ändring;avböjd;skäl;berättad;hur;indikator;mål;värde',
      'synpunkt',
      'concern',
    ],
    [
      'synpunkter.csv',
      'id;enhet;slag;tema;sagt;personer;mottagen;besvarad;planerad;plan;genomförd;ändring;avböjd;skäl;berättad;hur;indikator;mål;värde',
      'beröm',
      'praise',
    ],
    [
      'stemmer.csv',
      'id;enhed;slags;tema;sagt;personer;modtaget;besvaret;planlagt;plan;gennemført;ændring;afvist;begrundelse;fortalt;hvordan;indikator;mål;værdi',
      'idé',
      'idea',
    ],
    [
      'voice.csv',
      'id;unit;kind;theme;said;people;received;answered;planned;plan;made;change;declined;reason;told;how;indicator;goal;value',
      'praise',
      'praise',
    ],
  ])('is %s', (file, headings, written, kind) => {
    const { voice } = read({ [file]: `${headings}\na;kommunen;${written};${CELLS}\n` });
    expect(voice.map(({ fields }) => fields)).toEqual([{ ...VOICE, kind }]);
  });

  it('needs no more than what was said, where and when', () => {
    const { voice } = read({ 'voice.csv': 'id;unit;kind;theme;received\na;kommunen;idea;Tider;2025-10-01\n' });
    expect(voice[0]?.fields).toMatchObject({ theme: 'Tider', said: undefined, people: undefined });
  });
});

describe('the table of who answered', () => {
  it.each([
    ['grupper.csv', 'mätning;indelning;grupp;brukare;svarat'],
    ['grupper.csv', 'måling;inddeling;gruppe;brugere;besvaret'],
    ['groups.csv', 'wave;axis;group;served;answered'],
  ])('is %s with %s', (file, headings) => {
    const { groups } = read({ [file]: `${headings}\n2025;alder;ung;40;12\n` });
    expect(groups.map(({ fields }) => fields)).toEqual([
      { wave: '2025', axis: 'alder', group: 'ung', served: 40, answered: 12 },
    ]);
  });
});

describe('the table of answers by group', () => {
  it.each([
    ['svar-per-grupp.csv', 'mätning;fråga;indelning;grupp;svar;antal'],
    ['svar-pr-gruppe.csv', 'måling;spørgsmål;inddeling;gruppe;svar;antal'],
    ['answers-by-group.csv', 'wave;question;axis;group;option;count'],
  ])('is %s', (file, headings) => {
    const { groupAnswers, groups, answers } = read({ [file]: `${headings}\n2025;bemotande;alder;ung;Ja, alltid;12\n` });
    expect(groupAnswers.map(({ fields }) => fields)).toEqual([
      { wave: '2025', question: 'bemotande', axis: 'alder', group: 'ung', option: 'Ja, alltid', count: 12 },
    ]);
    expect([groups, answers]).toEqual([[], []]);
  });
});

describe('the table of steps', () => {
  it.each([
    ['steg.csv', 'panel;enhet;period;steg;antal'],
    ['trin.csv', 'panel;enhed;periode;trin;antal'],
    ['steps.csv', 'panel;unit;period;step;count'],
  ])('is %s', (file, headings) => {
    const { steps } = read({ [file]: `${headings}\nradslag;kommunen;2025-Q3;hallna;30\n` });
    expect(steps.map(({ fields }) => fields)).toEqual([
      { panel: 'radslag', unit: 'kommunen', period: '2025-Q3', step: 'hallna', count: 30 },
    ]);
  });
});

describe('organisation.yaml', () => {
  it('divides those who are served, and may call groups of two axes the same', () => {
    expect(read({}).organisation.groups.map(({ id, groups }) => [id, ...groups.map((group) => group.id)])).toEqual([
      ['alder', 'annan', 'ung'],
      ['kon', 'annan', 'kvinna'],
    ]);
  });

  it('ties figures together', () => {
    expect(read({}).organisation).toMatchObject({
      conditions: [{ id: 'jamn', kind: 'band', name: { sv: 'Jämn' }, indicator: 'kvinnor', from: 40, to: 60.5 }],
      voiceRipeDays: 60,
    });
  });

  it('needs none of it', () => {
    const { folder } = readFolder(folderOf({ 'organisation.yaml': ORGANISATION, 'units.csv': UNITS }));
    expect(folder?.organisation).toMatchObject({ groups: [], conditions: [], voiceRipeDays: 90 });
  });
});
