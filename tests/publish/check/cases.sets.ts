import { answers, INVITED_BY, nine, sets, WIDE } from '#tests/publish/with-sets.ts';
import type { Case } from './found.ts';

const TEN = [4, 4, 0, 2, 0];
const HME = sets('preset: hme');
const MEETINGS = sets('preset: meetings');
const ALL_FOUR = ['greet', 'see', 'care', 'listen'];
const met = (unit: string, month: string, count = 8) =>
  answers(...ALL_FOUR.map((item) => `${unit},${month},meeting-${item}-users,Ja,${count}`));
/** Where the town's file ends, and the first line that is added to it. */
const LINE = 28;

/** Sets of questions, what they are asked by and what is worked out of them. */
export const SET_CASES: readonly Case[] = [
  {
    fault: 'answers to a ready-made question that has not been chosen',
    changes: [answers('bjorken,2025,five-treat,Mycket bra,9')],
    says: 'error preset-not-chosen answers.csv:8:question',
    names: ['five-treat', 'preset: five', 'sets'],
  },
  {
    fault: 'answers of those whom a ready-made question is not asked of',
    changes: [MEETINGS, met('bjorken', '2025-09'), answers('bjorken,2025-09,meeting-greet-staff,Ja,9')],
    says: 'error preset-not-chosen answers.csv:12:question',
    names: ['meeting-greet-staff', 'meetings', 'asked'],
  },
  {
    fault: 'an indicator in a set that is not there',
    changes: [
      ...WIDE,
      ['indicators.csv', 'trygg,Trygg,survey,Är du trygg?,fem-steg,,higher,values,respekt,,,,Enkäten,egnar,,,,'],
      answers('bjorken,2025,trygg,Bra,9'),
      sets('{ id: egna, name: Egna, kind: profile }'),
      ['indicators.csv', 'hopp,Hopp,survey,Har du hopp?,fem-steg,,higher,values,respekt,,,,Enkäten,egna,,,,'],
      answers('bjorken,2025,hopp,Bra,9'),
    ],
    says: 'error unknown-id indicators.csv:4:set',
    names: ['egnar', 'egna', 'sets'],
  },
  {
    fault: 'a number invited of a set that is not there',
    changes: [...INVITED_BY, ['invited.csv', 'linden,2025,21,,\n', 'linden,2025,21,,five\n']],
    says: 'error unknown-id invited.csv:5:set',
    names: ['five', 'sets'],
  },
  {
    fault: 'a ready-made set twice',
    changes: [sets('preset: hme', 'preset: hme'), nine('bjorken', TEN)],
    says: `error id-used-twice organisation.yaml:${LINE + 2}:sets[1].preset\nwarning answers-without-invited invited.csv`,
    names: [],
  },
  {
    fault: 'who is asked, where that is settled',
    changes: [sets('{ preset: ifo, asked: [users] }')],
    says: `error asked-not-here organisation.yaml:${LINE + 1}:sets[0].asked\nwarning set-without-answers organisation.yaml:${LINE + 1}:sets[0].preset`,
    names: [],
  },
  {
    fault: 'a set without questions',
    changes: [sets('{ id: egna, name: Egna, kind: profile }')],
    says: `warning set-without-questions organisation.yaml:${LINE + 1}:sets[0].id`,
    names: ['egna'],
  },
  {
    fault: 'trust of those who trust nobody that is asked about',
    changes: [sets('{ preset: trust, asked: [partners] }')],
    says: `warning set-without-questions organisation.yaml:${LINE + 1}:sets[0].preset`,
    names: ['trust'],
  },
  {
    fault: 'ready-made questions that nobody has answered',
    changes: [sets('{ preset: trust, asked: [users, staff] }'), answers('bjorken,2025,trust-users-staff,"Ja, helt",9')],
    says: `warning set-without-answers organisation.yaml:${LINE + 1}:sets[0].preset`,
    names: ['trust-staff-users, trust-staff-managers'],
  },
  {
    fault: 'a question of trust that does not say who, or whom',
    changes: [
      ...WIDE,
      sets('{ id: egen, name: Egen, kind: trust }'),
      ['indicators.csv', 'litar,Litar,survey,Litar du?,fem-steg,,higher,values,respekt,,,,Enkäten,egen,,chefer,,'],
      answers('bjorken,2025,litar,Bra,9'),
    ],
    says: 'error trust-incomplete indicators.csv:4:asked',
    names: ['litar'],
  },
  {
    fault: 'an index over a question with another scale',
    changes: [
      ...WIDE,
      HME,
      ['indicators.csv', 'hme-2,Lär,survey,Lär du?,fem-steg,,higher,conditions,,,,,Enkäten,,,,,'],
      nine('bjorken', TEN, { 2: [] }),
      answers('bjorken,2025,hme-2,Bra,9'),
    ],
    says: 'error steps-not-five indicators.csv:4:scale\nwarning answers-without-invited invited.csv',
    names: [],
  },
  {
    fault: 'an index over a question that has become a measure',
    changes: [
      ...WIDE,
      HME,
      ['indicators.csv', 'hme-2,Lär,measure,,,index,higher,conditions,,,,,Enkäten,,,,,'],
      nine('bjorken', TEN, { 2: [] }),
      ['measures.csv', 'hme-2,bjorken,2025,70,10,'],
    ],
    says: [
      `warning set-without-answers organisation.yaml:${LINE + 1}:sets[0].preset`,
      'error steps-not-five indicators.csv:4:scale',
      'warning answers-without-invited invited.csv',
    ].join('\n'),
    names: [],
  },
  {
    fault: 'an index over a question that has been moved to another set',
    changes: [
      ...WIDE,
      sets('preset: hme', '{ id: egna, name: Egna, kind: staff }'),
      ['indicators.csv', 'hme-2,Lär,survey,Lär du?,hme-agree,,higher,conditions,,,,,Enkäten,egna,,,,'],
      nine('bjorken', TEN),
    ],
    says: 'error index-apart indicators.csv:4:set\nwarning answers-without-invited invited.csv',
    names: [],
  },
  {
    fault: 'an index that is given, and the answers too',
    changes: [
      HME,
      nine('bjorken', TEN),
      ['measures.csv', 'hme-total,bjorken,2025,70,10,\nhme-total,linden,2025,70,10,'],
    ],
    says: 'error index-given measures.csv:8:indicator\nwarning answers-without-invited invited.csv',
    names: [],
  },
];

/** Faults in sets that would make others seem to be there. */
export const SET_CASCADES = [
  {
    fault: 'a preset that could not be read has no unknown questions, scales or periods',
    changes: [sets('preset: meeting'), met('bjorken', '2025-09'), ['invited.csv', 'bjorken,2025-09,40']] as const,
    says: `error not-an-option organisation.yaml:${LINE + 1}:sets[0].preset`,
  },
];
