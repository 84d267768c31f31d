import type { Change } from './town.ts';

/** What has been asked and decided in the small town, and the meetings about it. */
export const WITH_QUESTIONS: readonly Change[] = [
  ['questions.csv', 'id,date,by,text,goal,unit,indicator,status,carried_to,answered,answered_by,answer'],
  [
    'questions.csv',
    'varfor,2025-03-04,Ledamot,Varför svarar så få?,mota-val,linden,bemotande,carried,2025-06-03|2026-03-17,,,',
  ],
  [
    'questions.csv',
    'svarat,2025-01-14,Brukarrådet,Vad har ni ändrat?,,,,answered,2025-03-04,2025-06-03,Enhetschef,Vi ringer upp.',
  ],
  ['questions.csv', 'oppen,2026-02-03,Medarbetare,Vad ska vi sluta med?,,,,open,,,,'],
];

export const WITH_DECISIONS: readonly Change[] = [
  ['decisions.csv', 'id,date,body,text,goal,units,indicator,effect_by'],
  [
    'decisions.csv',
    'fler,2025-06-03,Socialnämnden,Två lag i stället för ett.,mota-val,bjorken|linden,bemotande,2026-12-31',
  ],
];

export const WITH_MEETINGS: readonly Change[] = [
  ['meetings.csv', 'date,level,body,goal,unit,held,users_present'],
  ['meetings.csv', '2026-03-17,committee,Socialnämnden,mota-val,,no,'],
  ['meetings.csv', '2025-06-03,unit,Björkens möte,,bjorken,yes,yes'],
];

/** What has been tried, stopped, not known and put right. */
export const WITH_TESTS: readonly Change[] = [
  ['tests.csv', 'id,phase,what,why,unit,goal,indicator,started,ended,learnt,outcome,instead,with'],
  [
    'tests.csv',
    'lag,try,Två små lag,De räknade till arton.,bjorken,mota-val,bemotande,2025-01-13,2025-06-30,Namnet betyder mest.,changed,Namn på kvällen.,Brukarrådet',
  ],
  ['tests.csv', 'kvall,dare,Öppet på kvällen,,linden,,,2026-01-12,,,,,'],
];

export const WITH_STOPPED: readonly Change[] = [
  ['stopped.csv', 'id,date,what,why,instead,hours,unit,goal'],
  ['stopped.csv', 'studien,2025-01-21,Tidsstudien,Ingen läste den.,Vi frågar.,120,bjorken,mota-val'],
];

export const WITH_UNKNOWNS: readonly Change[] = [
  ['unknowns.csv', 'id,since,text,goal,unit,next'],
  ['unknowns.csv', 'varfor-fler,2025-02-04,Vi vet inte varför.,mota-val,linden,Vi ringer tio.'],
];

export const WITH_CORRECTIONS: readonly Change[] = [
  ['corrections.csv', 'id,date,kind,wrong,right,indicator,unit,told'],
  ['corrections.csv', 'tal,2025-05-13,figure,Det stod 17.,Det är 19.,placeringar,bjorken,2025-05-20'],
];

export const WITH_PLAN: readonly Change[] = [
  [
    'plan.csv',
    'goal,user_setting,user_following,user_note,co_owners,partners,backed_by,voices,agreement,done_otherwise,keep_doing,evidence,evidence_url',
  ],
  [
    'plan.csv',
    'mota-val,3,1,Rådet skrev om frågan.,Brukarrådet|Björken,Skolan,Alla partier,Svar 2024: 30|Rådet: 4,Alla var eniga.,Vi frågade sent.,Vi hälsar|Vi ringer,En studie|En rapport,|https://exempelkoping.example/rapport',
  ],
];

export const WITH_DIALOGUE: readonly Change[] = [
  ...[...WITH_QUESTIONS, ...WITH_DECISIONS, ...WITH_MEETINGS, ...WITH_TESTS],
  ...[...WITH_STOPPED, ...WITH_UNKNOWNS, ...WITH_CORRECTIONS, ...WITH_PLAN],
];
