import { WITH_GROUP_ANSWERS } from '#tests/publish/voices.ts';
import { sets } from '#tests/publish/with-sets.ts';
import type { Case } from './found.ts';

const FILE = 'answers-by-group.csv';

/** Answers by group. */
export const GROUP_CASES: readonly Case[] = [
  {
    fault: 'no fault: answers by group, and nobody has said how many are served',
    changes: WITH_GROUP_ANSWERS.filter(([file]) => file !== 'groups.csv'),
    says: '',
    names: [],
  },
  {
    fault: 'answers by group to an unknown question',
    changes: [
      ...WITH_GROUP_ANSWERS,
      [FILE, '2025,bemotande,alder,under-65,Dåligt', '2025,bemotand,alder,under-65,Dåligt'],
    ],
    says: `error unknown-id ${FILE}:3:question`,
    names: ['bemotand', 'bemotande'],
  },
  {
    fault: 'answers by group along an unknown axis',
    changes: [...WITH_GROUP_ANSWERS, [FILE, 'alder,under-65,Dåligt', 'aldrar,under-65,Dåligt']],
    says: `error unknown-id ${FILE}:3:axis`,
    names: ['aldrar', 'alder'],
  },
  {
    fault: 'answers of an unknown group',
    changes: [...WITH_GROUP_ANSWERS, [FILE, 'over-65,Bra,20', 'over-6,Bra,20']],
    says: `error unknown-id ${FILE}:4:group`,
    names: ['over-6', 'over-65'],
  },
  {
    fault: 'answers by group in a wave that nobody knows',
    changes: [...WITH_GROUP_ANSWERS, [FILE, '2025,bemotande,alder,over-65,Vet', '2023,bemotande,alder,over-65,Vet']],
    says: `error unknown-wave ${FILE}:5:wave`,
    names: ['2023'],
  },
  {
    fault: 'an answer by group that the scale does not have',
    changes: [...WITH_GROUP_ANSWERS, [FILE, 'under-65,Dåligt', 'under-65,Daligt']],
    says: `error unknown-option ${FILE}:3:option`,
    names: ['Daligt', 'Dåligt', 'fem-steg'],
  },
  {
    fault: 'answers by group to a measure',
    changes: [...WITH_GROUP_ANSWERS, [FILE, '2025,placeringar,alder,under-65,Bra,10']],
    says: `error answers-to-measure ${FILE}:6:question`,
    names: ['placeringar'],
  },
  {
    fault: 'the same answer of a group twice',
    changes: [...WITH_GROUP_ANSWERS, [FILE, '2025,bemotande,alder,under-65, BRA,1']],
    says: `error row-twice ${FILE}:6:option`,
    names: ['2'],
  },
  {
    fault: 'answers by group of others than those who are served',
    changes: [
      ...WITH_GROUP_ANSWERS,
      sets('{ preset: trust, asked: [staff] }'),
      ['answers.csv', 'bjorken,2025,trust-staff-users,"Ja, helt",9'],
      ['answers.csv', 'bjorken,2025,trust-staff-managers,"Ja, helt",9'],
      [FILE, '2025,trust-staff-users,alder,under-65,"Ja, helt",9'],
      [FILE, '2025,trust-staff-users,alder,over-65,"Ja, helt",0'],
    ],
    says: `warning answers-without-invited invited.csv\nerror groups-of-others ${FILE}:6:question`,
    names: [],
  },
  {
    fault: 'a group without answers, and without a 0',
    changes: [
      ...WITH_GROUP_ANSWERS,
      [FILE, '2025,bemotande,alder,over-65,Bra,20\n2025,bemotande,alder,over-65,Vet inte,3\n', ''],
    ],
    says: `error group-answers-missing ${FILE}:2:group`,
    names: ['bemotande', 'alder', 'over-65', '2025', '0'],
  },
  {
    fault: 'more good answers in the groups than there are',
    changes: [...WITH_GROUP_ANSWERS, [FILE, 'over-65,Bra,20', 'over-65,Bra,21']],
    says: `error group-answers-exceed-whole ${FILE}:2:count`,
    names: ['bemotande', '2025', 'alder', '31', '30'],
  },
  {
    fault: 'more bad answers in the groups than there are',
    changes: [...WITH_GROUP_ANSWERS, [FILE, 'under-65,Dåligt,2', 'under-65,Dåligt,3']],
    says: `error group-answers-exceed-whole ${FILE}:2:count`,
    names: ['3', '2'],
  },
  {
    fault: 'more in the groups who do not know than there are',
    changes: [...WITH_GROUP_ANSWERS, [FILE, 'over-65,Vet inte,3', 'over-65,Vet inte,4']],
    says: `error group-answers-exceed-whole ${FILE}:2:count`,
    names: ['4', '3'],
  },
  {
    fault: 'more answers from a group than answered in it',
    changes: [
      ...WITH_GROUP_ANSWERS,
      [FILE, '2024,bemotande,alder,under-65,Bra,13'],
      [FILE, '2024,bemotande,alder,over-65,Bra,17'],
    ],
    says: `error group-answers-exceed-group ${FILE}:6:count`,
    names: ['under-65', 'alder', 'bemotande', '2024', '13', '12'],
  },
];
