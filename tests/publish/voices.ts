import type { Change } from './town.ts';

/** What users have said in the small town: two concerns that have had their answers, and praise. */
export const WITH_VOICE: readonly Change[] = [
  [
    'voice.csv',
    'id,unit,kind,theme,said,people,received,answered,planned,plan,made,change,declined,reason,told,how,indicator,goal,value',
  ],
  [
    'voice.csv',
    'samma,bjorken,concern,Vill ha samma person,Det kommer nya hela tiden.,7,2025-10-01,2025-10-08,2025-11-01,Fasta grupper,2026-01-15,Två fasta grupper,,,2026-02-01,Brev,bemotande,mota-val,respekt',
  ],
  [
    'voice.csv',
    'oppet,linden,concern,Längre öppet,Ni stänger för tidigt.,,2025-10-02,2025-10-09,,,,,2025-12-01,Det finns ingen personal då,,,,,',
  ],
  ['voice.csv', 'tack,kommunen,praise,Ni ringer tillbaka,,12,2025-10-03,,,,,,,,,,,,'],
];

/** Who answered in the wave of 2024, in which thirty did. */
export const WITH_GROUPS: readonly Change[] = [
  [
    'organisation.yaml',
    `groups:
  - id: alder
    name: Ålder
    groups: [{ id: under-65, name: Under 65 }, { id: over-65, name: Från 65 }]`,
  ],
  ['groups.csv', 'wave,axis,group,served,answered'],
  ['groups.csv', '2024,alder,under-65,40,12'],
  ['groups.csv', '2024,alder,over-65,55,18'],
];

/** The answers of 2025 by the same groups: thirty good, two bad, and three who do not know. */
export const WITH_GROUP_ANSWERS: readonly Change[] = [
  ...WITH_GROUPS,
  ['answers-by-group.csv', 'wave,question,axis,group,option,count'],
  ['answers-by-group.csv', '2025,bemotande,alder,under-65,Bra,10'],
  ['answers-by-group.csv', '2025,bemotande,alder,under-65,Dåligt,2'],
  ['answers-by-group.csv', '2025,bemotande,alder,over-65,Bra,20'],
  ['answers-by-group.csv', '2025,bemotande,alder,over-65,Vet inte,3'],
];

/** Family group conferences, in the whole town and in one of its units. */
export const WITH_STEPS: readonly Change[] = [
  [
    'organisation.yaml',
    `conditions:
  - id: radslag
    kind: steps
    name: Familjerådslag
    steps: [{ id: erbjudna, name: Erbjudna }, { id: hallna, name: Hållna }, { id: foljda, name: Uppföljda }]`,
  ],
  ['steps.csv', 'panel,unit,period,step,count'],
  ['steps.csv', 'radslag,kommunen,2025,erbjudna,40'],
  ['steps.csv', 'radslag,kommunen,2025,hallna,30'],
  ['steps.csv', 'radslag,kommunen,2025,foljda,15'],
  ['steps.csv', 'radslag,bjorken,2025,erbjudna,20'],
  ['steps.csv', 'radslag,bjorken,2025,hallna,15'],
  ['steps.csv', 'radslag,bjorken,2025,foljda,8'],
];
