import { WITH_DIALOGUE, WITH_PLAN } from '#tests/publish/dialogues.ts';
import type { Case } from './found.ts';

const FORMER = 'gammalt,Gammalt mål,egen-kraft,,former,,,,,,,2025-01-10,met,,Det är klart.';

/** What is told of goals beside what the table of goals has, and texts about the dialogue. */
export const PLAN_ROW_CASES: readonly Case[] = [
  {
    fault: 'the plan of an unknown goal',
    changes: [...WITH_PLAN, ['plan.csv', 'mota,,,,,,,,,,,,']],
    says: 'error unknown-id plan.csv:3:goal',
    names: ['mota'],
  },
  {
    fault: 'the plan of a goal that is no longer followed',
    changes: [...WITH_PLAN, ['goals.csv', FORMER], ['plan.csv', 'gammalt,,,,,,,,,,,,']],
    says: 'warning plan-of-former-goal plan.csv:3:goal',
    names: ['Gammalt mål'],
  },
  {
    fault: 'the same goal twice in the plan',
    changes: [...WITH_PLAN, ['plan.csv', 'mota-val,,,,,,,,,,,,']],
    says: 'error row-twice plan.csv:3:goal',
    names: ['2'],
  },
  {
    fault: 'one of the two steps of users',
    changes: [...WITH_PLAN, ['plan.csv', 'mota-val,3,1', 'mota-val,3,']],
    says: 'error user-part-incomplete plan.csv:2:user_following',
    names: ['Vi möter alla väl', 'user_following', 'user_setting', '0', '4'],
  },
  {
    fault: 'a note on users, and none of their steps',
    changes: [...WITH_PLAN, ['plan.csv', 'mota-val,3,1', 'mota-val,,']],
    says: 'error user-part-incomplete plan.csv:2:user_setting\nerror user-part-incomplete plan.csv:2:user_following',
    names: ['user_note'],
  },
  {
    fault: 'no fault: both steps of users, and no note',
    changes: [...WITH_PLAN, ['plan.csv', 'Rådet skrev om frågan.', '']],
    says: '',
    names: [],
  },
  {
    fault: 'nobody behind a goal',
    changes: [...WITH_PLAN, ['plan.csv', 'Rådet: 4', 'Rådet: 0']],
    says: 'error backed-by-nobody plan.csv:2:voices',
    names: ['Vi möter alla väl', 'Rådet', '0'],
  },
  {
    fault: 'more links than there is evidence',
    changes: [...WITH_PLAN, ['plan.csv', 'En studie|En rapport', 'En studie']],
    says: 'error more-links-than-evidence plan.csv:2:evidence_url',
    names: ['Vi möter alla väl', '2', '1'],
  },
  {
    fault: 'a list with fewer parts in another language',
    changes: [...WITH_PLAN, ['texts.csv', 'plan,mota-val,keep-doing,en,We greet,,,']],
    says: 'error list-uneven texts.csv:3:text',
    names: ['Vi möter alla väl', '1', '2'],
  },
  {
    fault: 'a personal number among the co-owners',
    changes: [...WITH_PLAN, ['plan.csv', 'Brukarrådet|Björken', 'Brukarrådet|640823-3234']],
    says: 'error personal-number plan.csv:2:co_owners',
    names: [],
  },
  {
    fault: 'a telephone number in the name of a group of voices',
    changes: [...WITH_PLAN, ['plan.csv', 'Rådet: 4', 'Rådet på 070-123 45 67']],
    says: 'error phone-number plan.csv:2:voices',
    names: ['Rådet på'],
  },
  {
    fault: 'texts about what is not there',
    changes: [
      ...WITH_DIALOGUE,
      ...['question', 'decision', 'test', 'stopped', 'unknown', 'correction', 'plan'].map(
        (about) => ['texts.csv', `${about},ingen,${about === 'plan' ? 'note' : 'text'},en,The text,,,`] as const,
      ),
    ],
    says: [
      ...[3, 4, 5, 6, 7, 8, 9].map((row) => `error unknown-id texts.csv:${row}:id`),
      ...[5, 6, 8].map((row) => `error unknown-field texts.csv:${row}:field`),
    ].join('\n'),
    names: [],
  },
  {
    fault: 'the name of a role that nobody has',
    changes: [...WITH_DIALOGUE, ['texts.csv', 'role,Brukarradett,name,en,The user council,,,']],
    says: 'error unknown-role texts.csv:3:id',
    names: ['Brukarradett', 'Brukarrådet'],
  },
];
