import { describe, expect, it } from 'vitest';
import { checkFolder } from '#publish/check/folder.ts';
import { WITH_PLAN, WITH_QUESTIONS } from '#tests/publish/dialogues.ts';
import type { Change } from '#tests/publish/town.ts';
import { WITH_GROUP_ANSWERS, WITH_GROUPS, WITH_STEPS, WITH_VOICE } from '#tests/publish/voices.ts';
import { SET_CASCADES } from './cases.sets.ts';
import { saidOf } from './found.ts';

const cases: readonly { fault: string; changes: readonly Change[]; says: string }[] = [
  {
    fault: 'a unit whose row could not be read is not called unknown',
    changes: [['units.csv', 'Linden,Äldre,,', 'Linden,Äldre,igår,']],
    says: 'error not-a-day units.csv:4:opened',
  },
  {
    fault: 'a root whose row could not be read is not called missing',
    changes: [['units.csv', 'Hela kommunen,,,', 'Hela kommunen,,igår,']],
    says: 'error not-a-day units.csv:2:opened',
  },
  {
    fault: 'an indicator whose row could not be read is not called unknown',
    changes: [['indicators.csv', 'survey,Hur', 'poll,Hur']],
    says: 'error not-a-choice indicators.csv:2:kind',
  },
  {
    fault: 'answers that could not be read are not called missing',
    changes: [
      ['answers.csv', 'Good,12', 'Good,tolv'],
      ['answers.csv', 'Vet inte,3', 'Vet inte,tre'],
    ],
    says: 'error not-a-count answers.csv:6:count\nerror not-a-count answers.csv:7:count',
  },
  {
    fault: 'a number invited that could not be read is not called missing',
    changes: [['invited.csv', 'linden,2025,21', 'linden,2025,alla']],
    says: 'error not-a-count invited.csv:5:invited',
  },
  {
    fault: 'a scale with a broken option has no unknown answers',
    changes: [['organisation.yaml', 'means: bad', 'means: awful']],
    says: 'error not-an-option organisation.yaml:20:scales.fem-steg[2].means',
  },
  {
    fault: 'a wave that could not be read is not called unknown',
    changes: [['organisation.yaml', 'period: 2025', 'period: i fjol']],
    says: 'error not-a-period organisation.yaml:24:waves[1].period',
  },
  {
    fault: 'values that could not be read leave no gap',
    changes: [['measures.csv', 'bjorken,2024,24', 'bjorken,2024,många']],
    says: 'error not-a-number measures.csv:6:value',
  },
  {
    fault: 'answers stated twice are not too many',
    changes: [['answers.csv', 'bjorken,2024,bemotande,Bra,20']],
    says: 'error row-twice answers.csv:8:option',
  },
  {
    fault: 'what is said of a voice that could not be read is not said of nobody',
    changes: [
      ...WITH_VOICE,
      ['voice.csv', 'tack,kommunen,praise', 'tack,kommunen,rosor'],
      ['texts.csv', 'voice,tack,theme,en,You call back,,,'],
    ],
    says: 'error not-a-choice voice.csv:4:kind',
  },
  {
    fault: 'steps that could not be read are not missing',
    changes: [...WITH_STEPS, ['steps.csv', 'bjorken,2025,foljda,8', 'bjorken,2025,foljda,åtta']],
    says: 'error not-a-count steps.csv:7:count',
  },
  {
    fault: 'a panel that could not be read is not unknown',
    changes: [...WITH_STEPS, ['organisation.yaml', 'kind: steps', 'kind: stepps']],
    says: 'error not-an-option organisation.yaml:30:conditions[0].kind',
  },
  {
    fault: 'a group that could not be read is not unknown',
    changes: [...WITH_GROUPS, ['organisation.yaml', 'id: over-65', 'id: Över 65']],
    says: 'error not-an-id organisation.yaml:31:groups[0].groups[1].id',
  },
  {
    fault: 'a group whose row could not be read is not missing',
    changes: [...WITH_GROUPS, ['groups.csv', 'over-65,55', 'over-65,många']],
    says: 'error not-a-count groups.csv:3:served',
  },
  {
    fault: 'a group whose answers could not be read is not missing',
    changes: [
      ...WITH_GROUP_ANSWERS,
      ['answers-by-group.csv', 'over-65,Bra,20\n2025,bemotande,alder,over-65,Vet inte,3', 'over-65,Bra,många'],
    ],
    says: 'error not-a-count answers-by-group.csv:4:count',
  },
  {
    fault: 'answers of a group that could not be read are not of an unknown one',
    changes: [...WITH_GROUP_ANSWERS, ['organisation.yaml', 'id: over-65', 'id: Över 65']],
    says: 'error not-an-id organisation.yaml:31:groups[0].groups[1].id',
  },
  {
    fault: 'groups do not exceed answers that could not be read',
    changes: [
      ...WITH_GROUP_ANSWERS,
      ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,tolv'],
    ],
    says: 'error not-a-count answers.csv:6:count',
  },
  {
    fault: 'what is said of a question that could not be read is not said of nobody, nor of its role',
    changes: [
      ...WITH_QUESTIONS,
      ['questions.csv', 'Medarbetare,Vad ska vi sluta med?,,,,open', 'Medarbetare,Vad ska vi sluta med?,,,,öppnad'],
      ['texts.csv', 'question,oppen,text,en,What shall we stop?,,,'],
      ['texts.csv', 'role,Medarbetare,name,en,Member of staff,,,'],
    ],
    says: 'error not-a-choice questions.csv:4:status',
  },
  {
    fault: 'what is said of a row of the plan that could not be read is not said of nobody',
    changes: [
      ...WITH_PLAN,
      ['plan.csv', 'mota-val,3,1', 'mota-val,3,5'],
      ['texts.csv', 'plan,mota-val,note,en,The note,,,'],
    ],
    says: 'error number-outside plan.csv:2:user_following',
  },
  {
    fault: 'a goal whose row could not be read is not unknown to the plan and the questions',
    changes: [...WITH_PLAN, ...WITH_QUESTIONS, ['goals.csv', 'active,2024-01-10', 'actve,2024-01-10']],
    says: 'error not-a-choice goals.csv:2:status',
  },
  {
    fault: 'many faults are all told',
    changes: [
      ['units.csv', 'bjorken,kommunen', 'bjorken,komunen'],
      ['goals.csv', 'egen-kraft', 'egenkraft'],
      ['indicators.csv', 'measure,,,persons', 'measure,,,'],
      ['measures.csv', 'bjorken,2025,21,,', 'bjorken,2025,,,'],
    ],
    says: [
      'error unknown-id units.csv:3:parent',
      'error unknown-id goals.csv:2:bearing',
      'error measure-without-unit indicators.csv:3:measure_unit',
      'error value-missing measures.csv:7:value',
    ].join('\n'),
  },
];

describe(checkFolder, () => {
  it.each([...cases, ...SET_CASCADES])('one fault, one message: $fault', ({ changes, says }) => {
    expect(saidOf(changes)).toBe(says);
  });
});
