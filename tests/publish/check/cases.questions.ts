import { WITH_MEETINGS, WITH_QUESTIONS } from '#tests/publish/dialogues.ts';
import type { Change } from '#tests/publish/town.ts';
import type { Case } from './found.ts';

/** One more question, on the fifth row: asked on 2025-10-01 and open, with what is set. */
function withQuestion(set: Readonly<Record<string, string>>): readonly Change[] {
  const row = { id: 'ny', date: '2025-10-01', by: 'Rådet', text: 'Varför?', status: 'open', ...set };
  const headings = (WITH_QUESTIONS[0]?.[1] ?? '').split(',') as (keyof typeof row)[];
  return [...WITH_QUESTIONS, ['questions.csv', headings.map((heading) => row[heading] ?? '').join(',')]];
}

const ANSWERED = { status: 'answered', answered: '2025-11-01', answer: 'Därför.' };

/** Questions and meetings. */
export const QUESTION_CASES: readonly Case[] = [
  {
    fault: 'a question about an unknown goal, unit and indicator',
    changes: withQuestion({ goal: 'mota', unit: 'bjorke', indicator: 'bemotandet' }),
    says: 'error unknown-id questions.csv:5:goal\nerror unknown-id questions.csv:5:unit\nerror unknown-id questions.csv:5:indicator',
    names: [],
  },
  {
    fault: 'the same question id twice',
    changes: withQuestion({ id: 'oppen' }),
    says: 'error id-used-twice questions.csv:5:id',
    names: ['oppen', '4'],
  },
  {
    fault: 'answered before it was asked',
    changes: withQuestion({ ...ANSWERED, answered: '2025-09-30' }),
    says: 'error days-out-of-order questions.csv:5:answered',
    names: ['2025-09-30', '2025-10-01', 'date'],
  },
  {
    fault: 'asked after the release',
    changes: withQuestion({ date: '2026-03-04' }),
    says: 'error day-after-release questions.csv:5:date',
    names: ['2026-03-04', '2026-03-03'],
  },
  {
    fault: 'answered after the release',
    changes: withQuestion({ ...ANSWERED, answered: '2026-03-04' }),
    says: 'error day-after-release questions.csv:5:answered',
    names: ['2026-03-04'],
  },
  {
    fault: 'answered, but nobody says what',
    changes: withQuestion({ ...ANSWERED, answer: '' }),
    says: 'error answered-without-answer questions.csv:5:answer',
    names: ['Varför?', 'answer'],
  },
  {
    fault: 'answered, but nobody says when',
    changes: withQuestion({ ...ANSWERED, answered: '' }),
    says: 'error answered-without-answer questions.csv:5:answered',
    names: ['Varför?', 'answered'],
  },
  {
    fault: 'an answer to a question that is open',
    changes: withQuestion({ answer: 'Därför.' }),
    says: 'error answer-without-status questions.csv:5:status',
    names: ['Varför?', 'open', 'answer'],
  },
  {
    fault: 'a day of an answer to a question that is open',
    changes: withQuestion({ answered: '2025-11-01' }),
    says: 'error answer-without-status questions.csv:5:status',
    names: ['Varför?', 'answered'],
  },
  {
    fault: 'somebody answered a question that is open',
    changes: withQuestion({ answered_by: 'Chefen' }),
    says: 'error answer-without-status questions.csv:5:status',
    names: ['Varför?', 'answered_by'],
  },
  {
    fault: 'an answer in another language to a question that is open',
    changes: [...withQuestion({}), ['texts.csv', 'question,ny,answer,en,Because,,,']],
    says: 'error answer-without-status questions.csv:5:status',
    names: ['Varför?', 'answer'],
  },
  {
    fault: 'carried to no meeting',
    changes: withQuestion({ status: 'carried' }),
    says: 'error carried-to-nothing questions.csv:5:carried_to',
    names: ['Varför?', '2026-03-17'],
  },
  {
    fault: 'carried to a meeting before it was asked',
    changes: withQuestion({ status: 'carried', carried_to: '2025-11-01|2025-09-01' }),
    says: 'error days-out-of-order questions.csv:5:carried_to',
    names: ['2025-09-01', '2025-10-01', 'date'],
  },
  {
    fault: 'carried, but said to be open',
    changes: withQuestion({ carried_to: '2025-11-01' }),
    says: 'warning open-but-carried questions.csv:5:status',
    names: ['Varför?', '2025-11-01'],
  },
  {
    fault: 'a personal number in a question',
    changes: withQuestion({ text: 'Hur går det för 640823-3234?' }),
    says: 'error personal-number questions.csv:5:text',
    names: ['ur går det'],
  },
  {
    fault: 'a telephone number in an answer',
    changes: withQuestion({ ...ANSWERED, answer: 'Ring 070-123 45 67.' }),
    says: 'error phone-number questions.csv:5:answer',
    names: ['Ring'],
  },
  {
    fault: 'more questions than anybody can read',
    changes: [
      ...WITH_QUESTIONS,
      [
        'questions.csv',
        Array.from({ length: 5_000 }, (_, at) => `f${at},2025-10-01,Rådet,Varför?,,,,open,,,,`).join('\n'),
      ],
    ],
    says: 'error table-too-long questions.csv',
    names: [],
  },
  {
    fault: 'a meeting about an unknown goal in an unknown unit',
    changes: [...WITH_MEETINGS, ['meetings.csv', '2025-09-02,unit,Mötet,mota,linde,yes,']],
    says: 'error unknown-id meetings.csv:4:goal\nerror unknown-id meetings.csv:4:unit',
    names: [],
  },
  {
    fault: 'a meeting held after the release',
    changes: [...WITH_MEETINGS, ['meetings.csv', '2026-03-05,management,Ledningen,,,yes,']],
    says: 'error day-after-release meetings.csv:4:date',
    names: ['2026-03-05', '2026-03-03'],
  },
  {
    fault: 'the same meeting twice',
    changes: [...WITH_MEETINGS, ['meetings.csv', '2026-03-17,committee,Socialnämnden,mota-val,,no,']],
    says: 'error row-twice meetings.csv:4:date',
    names: ['2'],
  },
];
