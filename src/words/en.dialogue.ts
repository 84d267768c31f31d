import type { Age } from '#domain/dialogue/age.ts';
import { enMeetings } from './en.meetings.ts';
import { capital, format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

/** One day, 42 days, eight months, two years. */
const age = ({ count: n, unit }: Age): string => {
  if (unit === 'days') return n === 1 ? 'one day' : `${format.number(n)} days`;
  return `${numberWord(n)} ${unit}`;
};

const count = (n: number, one: string, many: string): string =>
  n === 0 ? `no ${many}` : n === 1 ? `one ${one}` : `${numberWord(n)} ${many}`;
const questions = (n: number): string => count(n, 'question', 'questions');

/** The dialogue about the goals, in English. */
export const enDialogue: PageWords['dialogue'] = {
  answer: (waiting, due) => {
    const waits = waiting === 1 ? 'is waiting' : 'are waiting';
    const are = due === 1 ? 'is' : 'are';
    return `${capital(questions(waiting))} ${waits} for an answer; ${count(due, 'decision', 'decisions')} ${are} due to be followed up.`;
  },
  none: 'Nothing has been written down here yet. The first question, the first decision and the first meeting will show here.',
  noNext: 'The next meeting has not been entered.',
  agenda: {
    title: 'For the next meeting',
    of: (body, day) => `For the meeting on ${day}, ${body}`,
    text: 'The list is what waits, and makes itself. What has waited longest comes first.',
    nothing: 'Nothing is waiting for the next meeting.',
    print: 'Print the list',
    questions: 'Questions waiting for an answer',
    decisions: 'Decisions to follow up',
    trials: 'Trials to talk about',
    verdicts: 'Figures to ask about',
    verdictsText: 'Figures of the goals that have moved, are missing or lie on the wrong side of the target.',
    verdictsFailed: 'Some of the goals’ figures could not be fetched just now.',
    voices: 'To tell those who have spoken',
    voicesLink: 'See what is to be told',
    count: (title, n) => `${title} (${format.number(n)})`,
  },
  asked: (day) => `asked ${day}`,
  waited: (old, published) => (old.count < 1 ? `new on ${published}` : `had waited ${age(old)} by ${published}`),
  carried: (n) => `has been carried to ${count(n, 'meeting', 'meetings')}`,
  status: { open: 'Open', carried: 'Carried', answered: 'Answered' },
  answered: (day, by) => (by === '' ? `Answer ${day}` : `Answer ${day}, ${by}`),
  about: { goal: 'Belongs to the goal', indicator: 'Is about', moves: 'Should show in' },
  decided: (day) => `decided ${day}`,
  followUp: {
    'due-day': (day) => `Due to be followed up: its effect was expected by ${day}`,
    'due-figure': () => 'Due to be followed up: there is a newer figure',
    ahead: (day) => `Its effect is expected by ${day}`,
    'met-since': (day) => `Its effect was expected by ${day}, and the committee has met since`,
    'no-figure': () => 'No figure yet from the time after the decision',
    'no-day': () => 'No day has been set for following it up',
  },
  now: 'The figure now',
  beforeEffect: 'The figure is from before the decision was to have its effect',
  failed: 'The figure could not be fetched just now.',
  trial: {
    unsaid: (day) => `ended ${day}, and whether to keep it is not decided`,
    long: (day, old, published) => `began ${day} and had gone on for ${age(old)} by ${published}`,
  },
  all: {
    title: 'All questions',
    text: 'A question comes along from meeting to meeting until it has been answered.',
    state: 'State',
    every: 'All',
    found: (shown, all) => (shown === all ? questions(all) : `${format.number(shown)} of ${questions(all)}`),
    more: 'Show more',
    none: 'No question has been written down yet.',
    noneChosen: 'No question is in that state.',
  },
  decisions: { title: 'Decisions', none: 'No decision has been written down yet.' },
  meetings: enMeetings,
  source: 'The notes of the committee and the units',
  column: {
    kind: 'kind',
    text: 'text',
    figure: 'figure now',
    ask: 'to ask',
    question: {
      id: 'id',
      date: 'date',
      by: 'by',
      text: 'text',
      goal: 'goal',
      unit: 'unit',
      indicator: 'indicator',
      status: 'status',
      carriedTo: 'carried_to',
      answered: 'answered',
      answeredBy: 'answered_by',
      answer: 'answer',
    },
    decision: {
      id: 'id',
      date: 'date',
      body: 'body',
      text: 'text',
      goal: 'goal',
      units: 'units',
      indicator: 'indicator',
      effectBy: 'effect_by',
    },
  },
  kind: { question: 'Question', decision: 'Decision', trial: 'Trial', verdict: 'Figure', voices: 'To tell' },
  event: {
    decision: (text, body) => `Decision, ${body}: ${text}`,
    began: (what) => `A trial began: ${what}`,
    ended: {
      kept: (what) => `The trial ended, and we kept it: ${what}`,
      changed: (what) => `The trial ended, and we changed it: ${what}`,
      stopped: (what) => `The trial ended, and we did not go on: ${what}`,
      unclear: (what) => `The trial ended without a clear answer: ${what}`,
      unsaid: (what) => `The trial ended: ${what}`,
    },
    corrected: (wrong, right) => `Correction: ${wrong} ${right}`,
  },
};
