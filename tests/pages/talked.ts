import { HttpResponse, http } from 'msw';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { fileOf } from './visit.tsx';

const [PAVERKA, SKILLNAD, BARN] = ['brukare-paverkar', 'hjalpen-gor-skillnad', 'barn-nara-natverk'].map(goalId);
const [LYSSNAR, VANTAN] = ['lyssnar', 'dagar-till-mote'].map(indicatorId);
const [VUXEN, IFO, NORR] = ['vuxenenheten', 'ifo', 'hemtjanst-norr'].map(unitId);

const COMMITTEE = { sv: 'Socialnämnden', en: 'The Social Services Committee' };

/** What has been asked, decided, tried and met about in Exempelköping, as a small place may have written it down. */
export const TALKED: DialogueRecord = {
  questions: [
    {
      id: 'tysta',
      date: '2025-05-20',
      by: { sv: 'Ledamot i nämnden' },
      text: { sv: 'Hur får vi höra dem som inte svarar på enkäten?' },
      goal: PAVERKA,
      status: 'carried',
      carriedTo: ['2025-09-16', '2026-01-20'],
    },
    {
      id: 'vantan',
      date: '2026-01-20',
      by: { sv: 'Nämndens ordförande' },
      text: { sv: 'Vad händer för den som väntar på sitt första möte?' },
      unit: IFO,
      indicator: VANTAN,
      status: 'open',
      carriedTo: [],
    },
    {
      id: 'hjalp',
      date: '2025-09-16',
      by: { sv: 'Brukarråd' },
      text: { sv: 'När får vi veta vad enkäten ledde till?' },
      goal: PAVERKA,
      unit: VUXEN,
      indicator: LYSSNAR,
      status: 'answered',
      carriedTo: ['2026-01-20'],
      answer: {
        date: '2026-01-20',
        by: { sv: 'Enhetschefen' },
        text: { sv: 'Vid husmötet i februari. Efter det berättar vi två gånger om året.' },
      },
    },
  ],
  decisions: [
    {
      id: 'mentor',
      date: '2024-03-19',
      body: COMMITTEE,
      text: { sv: 'Den som vill får ha en brukarmentor med på första mötet' },
      goal: PAVERKA,
      units: [],
      indicator: LYSSNAR,
    },
    {
      id: 'tva-personer',
      date: '2024-06-18',
      body: COMMITTEE,
      text: { sv: 'Samma två personer från första mötet till det sista' },
      units: [VUXEN].filter((unit) => unit !== undefined),
      indicator: LYSSNAR,
      effectBy: '2026-02-01',
    },
    {
      id: 'familjen-forst',
      date: '2025-11-18',
      body: COMMITTEE,
      text: { sv: 'Familjerådslag erbjuds innan något annat beslutas' },
      goal: BARN,
      units: [],
      effectBy: '2999-12-31',
    },
  ],
  trials: [
    {
      id: 'ring-upp',
      phase: 'try',
      what: { sv: 'Ring upp dagen efter första mötet' },
      unit: VUXEN,
      indicator: LYSSNAR,
      started: '2024-09-02',
      ended: '2025-06-30',
    },
    {
      id: 'egen-mapp',
      phase: 'dare',
      what: { sv: 'Den det gäller skriver själv i sin journal' },
      goal: SKILLNAD,
      started: '2024-10-01',
    },
    {
      id: 'halvtid',
      phase: 'adjust',
      what: { sv: 'Fråga efter halva tiden i stället för efteråt' },
      unit: NORR,
      started: '2025-01-07',
      ended: '2025-12-01',
      outcome: 'kept',
    },
  ],
  stopped: [],
  unknowns: [],
  corrections: [
    {
      id: 'fel-antal',
      date: '2025-02-03',
      kind: 'figure',
      wrong: { sv: 'Två enheter var räknade som en' },
      right: { sv: 'De två enheterna räknas nu var för sig' },
      indicator: LYSSNAR,
      unit: VUXEN,
    },
  ],
  meetings: [
    { date: '2026-01-20', level: 'committee', body: COMMITTEE, held: true, usersPresent: true },
    { date: '2026-02-17', level: 'management', body: { sv: 'Ledningsgruppen' }, held: true },
    { date: '2026-02-24', level: 'unit', body: { sv: 'Husmöte' }, unit: VUXEN, held: true, usersPresent: true },
    { date: '2026-02-26', level: 'unit', body: { sv: 'Husmöte' }, unit: NORR, held: false },
    { date: '2999-04-21', level: 'committee', body: COMMITTEE, goal: PAVERKA, held: false, usersPresent: true },
  ],
};

/** Lets Exempelköping have written down just this. */
export async function answerTalked(record: Partial<DialogueRecord> = {}): Promise<void> {
  const { contract, release, source, organisation } = await fileOf<Record<string, unknown>>('units.json');
  const file = { contract, release, source, organisation, ...TALKED, ...record };
  answering(http.get(api('dialogue.json'), () => HttpResponse.json(file)));
}
