import type { Change } from '#tests/publish/town.ts';
import { WITH_VOICE } from '#tests/publish/voices.ts';
import type { Case } from './found.ts';

/** One more row, which is the fifth: in björken, received on 2025-10-01, with what is set. */
export function withOne(set: Readonly<Record<string, string>>): readonly Change[] {
  const row = { id: 'ny', unit: 'bjorken', kind: 'concern', theme: 'Temat', received: '2025-10-01', ...set };
  const headings = (WITH_VOICE[0]?.[1] ?? '').split(',') as (keyof typeof row)[];
  return [...WITH_VOICE, ['voice.csv', headings.map((heading) => row[heading] ?? '').join(',')]];
}

/** What users have said, and what became of it. */
export const VOICE_CASES: readonly Case[] = [
  {
    fault: 'said in an unknown unit',
    changes: withOne({ unit: 'bjorke' }),
    says: 'error unknown-id voice.csv:5:unit',
    names: ['bjorke', 'bjorken'],
  },
  {
    fault: 'said of an unknown indicator, goal and value',
    changes: withOne({ indicator: 'bemotandet', goal: 'mota', value: 'respekten' }),
    says: 'error unknown-id voice.csv:5:indicator\nerror unknown-id voice.csv:5:goal\nerror unknown-id voice.csv:5:value',
    names: [],
  },
  {
    fault: 'the same id twice',
    changes: withOne({ id: 'samma' }),
    says: 'error id-used-twice voice.csv:5:id',
    names: ['samma', '2'],
  },
  {
    fault: 'said by nobody',
    changes: withOne({ people: '0' }),
    says: 'error said-by-nobody voice.csv:5:people',
    names: ['0', 'Temat'],
  },
  {
    fault: 'answered before it was received',
    changes: withOne({ answered: '2025-09-30' }),
    says: 'error days-out-of-order voice.csv:5:answered',
    names: ['2025-09-30', '2025-10-01', 'received'],
  },
  {
    fault: 'made before it was planned',
    changes: withOne({ planned: '2025-12-02', plan: 'Nya tider', made: '2025-12-01', change: 'Nya tider' }),
    says: 'error days-out-of-order voice.csv:5:made',
    names: ['2025-12-01', '2025-12-02', 'planned'],
  },
  {
    fault: 'a day without words',
    changes: withOne({ planned: '2025-12-02' }),
    says: 'error day-without-text voice.csv:5:plan',
    names: ['Temat', 'planned'],
  },
  {
    fault: 'words without a day',
    changes: withOne({ change: 'Vi ringer nu' }),
    says: 'error text-without-day voice.csv:5:made',
    names: ['Temat', 'change'],
  },
  {
    fault: 'told, nobody knows how',
    changes: withOne({ answered: '2025-10-02', told: '2025-11-01' }),
    says: 'error day-without-text voice.csv:5:how',
    names: ['Temat', 'told'],
  },
  {
    fault: 'words in another language only, without a day',
    changes: [...withOne({}), ['texts.csv', 'voice,ny,reason,en,There is no room,,,']],
    says: 'error text-without-day voice.csv:5:declined',
    names: ['Temat', 'reason'],
  },
  {
    fault: 'both made and declined',
    changes: withOne({ made: '2025-12-01', change: 'Ja', declined: '2025-12-02', reason: 'Nej' }),
    says: 'error made-and-declined voice.csv:5:declined',
    names: ['Temat', '2025-12-01', '2025-12-02'],
  },
  {
    fault: 'told of nothing',
    changes: withOne({ told: '2025-12-01', how: 'Brev' }),
    says: 'error told-of-nothing voice.csv:5:told',
    names: ['Temat', '2025-12-01'],
  },
  {
    fault: 'told before there was anything to tell',
    changes: withOne({ made: '2025-12-03', change: 'Ja', told: '2025-12-01', how: 'Brev' }),
    says: 'error told-too-early voice.csv:5:told',
    names: ['2025-12-01', '2025-12-03'],
  },
  {
    fault: 'a plan for after the release',
    changes: withOne({ planned: '2026-03-04', plan: 'Nya tider' }),
    says: 'error day-after-release voice.csv:5:planned',
    names: ['2026-03-04', '2026-03-03'],
  },
  {
    fault: 'praise that is to be changed',
    changes: withOne({ kind: 'praise', planned: '2025-12-01', plan: 'Mer av det' }),
    says: 'error praise-with-change voice.csv:5:planned',
    names: ['Temat'],
  },
  {
    fault: 'more than anybody can read',
    changes: [
      ...WITH_VOICE,
      [
        'voice.csv',
        Array.from({ length: 20_000 }, (_, at) => `v${at},linden,idea,Tema,,,2025-10-01${','.repeat(12)}`).join('\n'),
      ],
    ],
    says: 'error too-many-voices voice.csv',
    names: [],
  },
];
