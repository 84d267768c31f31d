import type { Age } from '#domain/dialogue/age.ts';
import { svMeetings } from './sv.meetings.ts';
import { capital, commonNumberWord, format, numberWord } from './sv.number.ts';

/** En dag, 42 dagar, åtta månader, två år. */
const age = ({ count, unit }: Age): string => {
  if (unit === 'days') return count === 1 ? 'en dag' : `${format.number(count)} dagar`;
  return `${numberWord(count)} ${unit === 'months' ? 'månader' : 'år'}`;
};

const questions = (count: number): string =>
  count === 0 ? 'inga frågor' : count === 1 ? 'en fråga' : `${commonNumberWord(count)} frågor`;

/** The dialogue about the goals: what is asked and decided, what came of it, and what the next meeting has to talk of. */
export const svDialogue = {
  /** Questions without an answer, and decisions that are due. */
  answer: (waiting: number, due: number): string => {
    const decisions =
      due === 0 ? 'inget beslut behöver följas upp nu' : `det är dags att följa upp ${numberWord(due)} beslut`;
    return `${capital(questions(waiting))} väntar på svar; ${decisions}.`;
  },
  none: 'Här är ännu inget inskrivet. Den första frågan, det första beslutet och det första mötet syns här.',
  noNext: 'Nästa möte är inte inlagt.',
  agenda: {
    title: 'Till nästa möte',
    of: (body: string, day: string): string => `Till mötet ${day}, ${body}`,
    text: 'Listan är det som väntar, och gör sig själv. Det som har väntat längst står först.',
    nothing: 'Inget väntar på nästa möte.',
    print: 'Skriv ut listan',
    questions: 'Frågor som väntar på svar',
    decisions: 'Beslut att följa upp',
    trials: 'Försök som ska tas upp',
    verdicts: 'Siffror att fråga om',
    verdictsText: 'Målens siffror som har rört sig, saknas eller ligger på fel sida om målnivån.',
    verdictsFailed: 'Några av målens siffror gick inte att hämta just nu.',
    voices: 'Att berätta för dem som sagt något',
    voicesLink: 'Se vad som ska berättas',
    count: (title: string, count: number): string => `${title} (${format.number(count)})`,
  },
  asked: (day: string): string => `ställd ${day}`,
  /** `published` is the day of the release: nobody knows what has been answered after it. */
  waited: (old: Age, published: string): string =>
    old.count < 1 ? `ny den ${published}` : `hade väntat i ${age(old)} den ${published}`,
  carried: (count: number): string => `har följt med till ${count === 1 ? 'ett möte' : `${numberWord(count)} möten`}`,
  status: { open: 'Öppen', carried: 'Buren vidare', answered: 'Besvarad' },
  answered: (day: string, by: string): string => (by === '' ? `Svar ${day}` : `Svar ${day}, ${by}`),
  about: { goal: 'Hör till målet', indicator: 'Gäller måttet', moves: 'Ska märkas i måttet' },
  decided: (day: string): string => `beslutat ${day}`,
  followUp: {
    'due-day': (day: string): string => `Dags att följa upp: verkan väntades senast ${day}`,
    'due-figure': (): string => 'Dags att följa upp: det finns en nyare siffra',
    ahead: (day: string): string => `Verkan väntas senast ${day}`,
    'met-since': (day: string): string => `Verkan väntades senast ${day}, och nämnden har haft möte sedan dess`,
    'no-figure': (): string => 'Ingen siffra från tiden efter beslutet ännu',
    'no-day': (): string => 'Ingen dag är satt för uppföljning',
  },
  now: 'Siffran nu',
  /** In place of a verdict: what the decision should lead to has not had its time. */
  beforeEffect: 'Siffran är från tiden innan beslutet skulle ge verkan',
  failed: 'Siffran gick inte att hämta just nu.',
  trial: {
    unsaid: (day: string): string => `slutade ${day}, och det är inte bestämt om det blir kvar`,
    long: (day: string, old: Age, published: string): string =>
      `började ${day} och hade pågått i ${age(old)} den ${published}`,
  },
  all: {
    title: 'Alla frågor',
    text: 'En fråga följer med från möte till möte tills den har fått svar.',
    state: 'Läge',
    every: 'Alla',
    found: (shown: number, all: number): string =>
      shown === all ? questions(all) : `${format.number(shown)} av ${questions(all)}`,
    more: 'Visa fler',
    none: 'Ingen fråga är inskriven ännu.',
    noneChosen: 'Ingen fråga är i det läget.',
  },
  decisions: { title: 'Beslut', none: 'Inget beslut är inskrivet ännu.' },
  meetings: svMeetings,
  source: 'Nämndens och enheternas egna anteckningar',
  column: {
    kind: 'slag',
    text: 'text',
    figure: 'siffran nu',
    ask: 'att fråga',
    question: {
      id: 'id',
      date: 'datum',
      by: 'av',
      text: 'fråga',
      goal: 'mål',
      unit: 'enhet',
      indicator: 'indikator',
      status: 'status',
      carriedTo: 'buren till',
      answered: 'besvarad',
      answeredBy: 'besvarad av',
      answer: 'svar',
    },
    decision: {
      id: 'id',
      date: 'datum',
      body: 'organ',
      text: 'beslut',
      goal: 'mål',
      units: 'enheter',
      indicator: 'indikator',
      effectBy: 'verkan senast',
    },
  },
  kind: { question: 'Fråga', decision: 'Beslut', trial: 'Försök', verdict: 'Siffra', voices: 'Att berätta' },
  /** What stands as a flag in a chart. */
  event: {
    decision: (text: string, body: string): string => `Beslut, ${body}: ${text}`,
    began: (what: string): string => `Ett försök började: ${what}`,
    ended: {
      kept: (what: string): string => `Försöket slutade, och vi behöll det: ${what}`,
      changed: (what: string): string => `Försöket slutade, och vi ändrade det: ${what}`,
      stopped: (what: string): string => `Försöket slutade, och vi gick inte vidare: ${what}`,
      unclear: (what: string): string => `Försöket slutade utan tydligt svar: ${what}`,
      unsaid: (what: string): string => `Försöket slutade: ${what}`,
    },
    corrected: (wrong: string, right: string): string => `Rättelse: ${wrong} ${right}`,
  },
};
