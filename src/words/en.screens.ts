import { capital, format, numberWord } from './en.number.ts';
import type { ScreensWords } from './sv.screens.ts';

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : `${numberWord(count)} ${many}`];

export const enScreens: ScreensWords = {
  title: 'The meeting',
  goesOn: 'More below',
  question: 'The question',
  word: 'The unit has the floor',
  noWord: 'No unit has commented on this release.',
  noFigure: (unit) => `There are no figures for ${unit} in this release.`,
  notFetched: (unit) => `The figures for ${unit} could not be fetched when the meeting began.`,
  chartRest: 'The grey field is the usual variation.',
  top: {
    task: 'The core task',
    last: (day) => `Since the meeting on ${day}`,
    waiting: 'What is waiting',
    goal: (at, all, title) => `Goal ${at} of ${all} · ${title}`,
    voice: 'The users’ voice',
    trust: 'Trust',
    told: 'You said – we did – we told',
    tried: 'What we try and stop',
    own: 'Today',
    close: 'Until next time',
    page: (top, at, all) => `${top} · ${at} of ${all}`,
  },
  more: (count) =>
    count === 1 ? 'One more is not shown here.' : `${capital(numberWord(count))} more are not shown here.`,
  moreWaiting: (count) =>
    count === 1
      ? 'One more question is waiting for an answer.'
      : `${capital(numberWord(count))} more questions are waiting for an answer.`,
  asked: 'What we asked, and what we were told',
  askedEver: 'Questions waiting for an answer',
  decided: 'What we decided, and how it is going',
  decidedEver: 'Decisions to follow up',
  now: (name, figure) => `The figure now, ${name}: ${figure}`,
  users: 'This is what those we exist for say',
  quote: (text) => `“${text}”`,
  said: (concerns, ideas, praise) =>
    format.list([
      ...some(concerns, 'one concern', 'concerns'),
      ...some(ideas, 'one idea', 'ideas'),
      ...(praise === 0 ? [] : [praise === 1 ? 'praise once' : `praise ${numberWord(praise)} times`]),
    ]),
  saidSince: (what) => `Since the last meeting we have received ${what}.`,
  saidEver: (what) => `This release holds ${what}.`,
  balance: 'Good experiences against bad',
  told: 'What we have told people',
  due: 'What we have yet to tell',
  longest: 'What has waited longest comes first.',
  tried: 'What we have tried',
  stopped: 'What we have stopped doing',
  learnt: (text) => `We have learnt: ${text}`,
  notes: 'Today’s questions and decisions',
  notesLead: 'Have we understood it right?',
  close: 'Thank you for today',
  next: (day, body) => `The next meeting is on ${day}, ${body}.`,
  noNext: 'The next meeting has not been set.',
  carried: (count) =>
    count === 0
      ? 'No earlier questions are waiting for an answer.'
      : count === 1
        ? 'One earlier question is waiting for an answer and comes along.'
        : `${capital(numberWord(count))} earlier questions are waiting for an answer and come along.`,
  script: {
    also: (question) => `Ask too: ${question}`,
    cannot: (text) => `What the figure does not say: ${text}`,
    influence: (text) => `Is it in our hands? ${text}`,
    owner: (name) => `In charge: ${name}`,
    dialogue: (text) => `Next talk about the goal: ${text}`,
    bearing: (text) => `The goal follows the bearing ${text}.`,
    wait: 'Let the core task stand for a while before you go on.',
    wordFirst: 'Read the unit’s words aloud, or let the unit do it, before the figure is shown.',
    answered: 'Ask whoever put the question whether the answer is enough.',
    follow: 'Ask whether those concerned notice the decision.',
    voice: 'Ask what we hear more of than before, and whom we do not hear.',
    stop: 'Ask what else we can stop doing.',
    read: 'Read each question and decision aloud, and put right what went wrong.',
    save: 'Save the notes before you leave the meeting.',
  },
};
