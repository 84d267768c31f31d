import type { Case } from './found.ts';

/** Answers and numbers invited. */
export const ANSWER_CASES: readonly Case[] = [
  {
    fault: 'answers of an unknown unit',
    changes: [['answers.csv', 'linden,2025,bemotande,Good', 'lindn,2025,bemotande,Good']],
    says: 'error unknown-id answers.csv:6:unit',
    names: ['lindn', 'linden'],
  },
  {
    fault: 'answers to an unknown question',
    changes: [['answers.csv', 'linden,2025,bemotande,Good', 'linden,2025,bemotandet,Good']],
    says: 'error unknown-id answers.csv:6:question',
    names: ['bemotandet'],
  },
  {
    fault: 'answers in an unknown wave',
    changes: [['answers.csv', 'bjorken,2023,bemotande,Bra,9']],
    says: 'error unknown-wave answers.csv:8:wave',
    names: ['2023', '2024, 2025'],
  },
  {
    fault: 'an option that is not on the scale',
    changes: [['answers.csv', 'linden,2025,bemotande,Mycket bra,1']],
    says: 'error unknown-option answers.csv:8:option',
    names: ['Mycket bra', 'fem-steg', 'Varken eller', 'Vet inte'],
  },
  {
    fault: 'the same answers twice',
    changes: [['answers.csv', 'linden,2024,bemotande,bra,10']],
    says: 'error row-twice answers.csv:8:option',
    names: ['5'],
  },
  {
    fault: 'answers to a measure',
    changes: [['answers.csv', 'linden,2025,placeringar,Bra,9']],
    says: 'error answers-to-measure answers.csv:8:question',
    names: ['placeringar'],
  },
  {
    fault: 'more answers than invited',
    changes: [['invited.csv', 'bjorken,2025,31', 'bjorken,2025,19']],
    says: 'error more-answers-than-invited invited.csv:3:invited',
    names: ['bjorken', '2025', '20', '19'],
  },
  {
    fault: 'more answers than invited once those on the parent are added',
    changes: [
      ['answers.csv', 'kommunen,2025,bemotande,Bra,25'],
      ['invited.csv', 'kommunen,2025,2'],
    ],
    says: 'error more-answers-than-invited invited.csv:6:invited',
    names: ['kommunen', '60', '54'],
  },
  {
    fault: 'the number invited twice',
    changes: [['invited.csv', 'linden,2025,21']],
    says: 'error row-twice invited.csv:6:unit',
    names: ['5'],
  },
  {
    fault: 'a unit that fell silent',
    changes: [
      ['answers.csv', 'linden,2025,bemotande,Good,12\nlinden,2025,bemotande,Vet inte,3\n', ''],
      ['invited.csv', 'linden,2025,21\n', ''],
    ],
    says: 'warning unit-without-answers units.csv:4:id',
    names: ['linden', '2025'],
  },
  {
    fault: 'a unit that was never heard',
    changes: [['units.csv', 'granen,kommunen,Granen,,,,']],
    says: 'warning unit-without-answers units.csv:5:id',
    names: ['granen', '2025'],
  },
  {
    fault: 'answers from nobody knows how many',
    changes: [['invited.csv', 'linden,2025,21\n', '']],
    says: 'warning answers-without-invited invited.csv',
    names: ['linden', '2025'],
  },
  {
    fault: 'a wave that nobody knows the number invited for',
    changes: [
      ['invited.csv', 'linden,2025,21\n', ''],
      ['invited.csv', 'bjorken,2025,31\n', ''],
    ],
    says: 'warning answers-without-invited invited.csv',
    names: ['2025'],
  },
  {
    fault: 'invited, and nobody answered',
    changes: [['answers.csv', 'linden,2025,bemotande,Good,12\nlinden,2025,bemotande,Vet inte,3\n', '']],
    says: 'warning invited-without-answers invited.csv:5:invited',
    names: ['linden', '2025', '21'],
  },
  {
    fault: 'answers from after the unit closed',
    changes: [['units.csv', 'Linden,Äldre,,,', 'Linden,Äldre,,2024-12-31,']],
    says: 'error unit-not-open answers.csv:6:unit\nerror unit-not-open invited.csv:5:unit',
    names: ['linden', '2025', '2024-12-31'],
  },
  {
    fault: 'answers to the same wave from a unit and the one that replaced it',
    changes: [
      ['units.csv', 'Linden,Äldre,,,', 'Linden,Äldre,,2025-06-30,bjorken'],
      ['answers.csv', 'linden,2024,bemotande,Bra,10\n', ''],
      ['invited.csv', 'linden,2024,20\n', ''],
    ],
    says: 'error replaced-and-shown units.csv:4:replaced_by',
    names: ['linden', '2025', 'bemotande', 'bjorken'],
  },
  {
    fault: 'the sum of the units among them',
    changes: [
      ['answers.csv', 'kommunen,2025,bemotande,Bra,30'],
      ['answers.csv', 'kommunen,2025,bemotande,Dåligt,2'],
    ],
    says: 'error total-among-units answers.csv:8:unit',
    names: ['kommunen', '2025', '8–9'],
  },
  {
    fault: 'the sum of the units among them, and among those invited',
    changes: [
      ['answers.csv', 'kommunen,2024,bemotande,Bra,30'],
      ['answers.csv', 'kommunen,2025,bemotande,Bra,30'],
      ['answers.csv', 'kommunen,2025,bemotande,Dåligt,2'],
      ['invited.csv', 'kommunen,2024,50'],
      ['invited.csv', 'kommunen,2025,52'],
    ],
    says: 'error total-among-units answers.csv:8:unit\nerror total-among-units invited.csv:6:invited',
    names: ['kommunen', '2024, 2025'],
  },
  {
    fault: 'a sum that is off by one',
    changes: [
      ['answers.csv', 'kommunen,2024,bemotande,Bra,29'],
      ['invited.csv', 'kommunen,2024,40'],
    ],
    says: 'warning own-as-many answers.csv:8:unit',
    names: ['kommunen', '2024'],
  },
  {
    fault: 'more whose unit nobody knows than in all the units',
    changes: [
      ['answers.csv', 'kommunen,2024,bemotande,Bra,35'],
      ['invited.csv', 'kommunen,2024,60'],
    ],
    says: 'warning own-as-many answers.csv:8:unit\nwarning own-as-many invited.csv:6:invited',
    names: ['kommunen', '2024'],
  },
];
