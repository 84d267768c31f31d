import { daysBetween } from './days.ts';
import { type Followed, isDue } from './follow-up.ts';
import type { AskedQuestion, DialogueRecord, Trial } from './record.ts';
import { trialState, trialsToClose } from './trials.ts';

/** A question without an answer. */
export interface Waiting {
  readonly question: AskedQuestion;
  /** Days since it was asked, 0 or more. */
  readonly days: number;
  /** Meetings that it had been carried to by then. */
  readonly carried: number;
}

/** A trial that should be talked of: it has ended and nobody has said how it went, or it has gone on for long. */
export interface TrialToRaise {
  readonly trial: Trial;
  readonly why: 'unsaid' | 'long';
  /** Days since it ended, or since it began. */
  readonly days: number;
}

/** The next meeting's list. */
export interface Agenda {
  /** The one that has waited longest first. */
  readonly questions: readonly Waiting[];
  /** The one whose day came first first. */
  readonly decisions: readonly Followed[];
  readonly trials: readonly TrialToRaise[];
}

/** Days. After a year a trial has become the way one works, and somebody should say so. */
const LONG = 365;

/** By day and then by name, so that the order never depends on that of the file. */
const byDay =
  <Thing>(dayOf: (thing: Thing) => string, idOf: (thing: Thing) => string) =>
  (one: Thing, other: Thing): number =>
    dayOf(one).localeCompare(dayOf(other)) || idOf(one).localeCompare(idOf(other));

/**
 * How many meetings a question had been carried to on a day. One that is still to come is planned, and nobody knows whether it
 * will be held. Days are YYYY-MM-DD.
 *
 * @example timesCarried({ carriedTo: ['2026-01-27', '2026-03-17'] }, '2026-03-03') // 1
 */
export const timesCarried = ({ carriedTo }: Pick<AskedQuestion, 'carriedTo'>, published: string): number =>
  carriedTo.filter((day) => day <= published).length;

/** Questions without an answer, the one that has waited longest first. Ages are counted to the day of the release. */
export const waitingQuestions = (questions: readonly AskedQuestion[], published: string): Waiting[] =>
  questions
    .filter(({ status }) => status !== 'answered')
    .sort(
      byDay(
        ({ date }) => date,
        ({ id }) => id,
      ),
    )
    .map((question) => ({
      question,
      days: Math.max(0, daysBetween(question.date, published)),
      carried: timesCarried(question, published),
    }));

/** Those that have ended unsaid first, then those that have gone on for long; in each the longest wait first. */
export function trialsToRaise(trials: readonly Trial[], published: string): TrialToRaise[] {
  const raised = (trial: Trial, why: TrialToRaise['why'], since: string): TrialToRaise => ({
    trial,
    why,
    days: daysBetween(since, published),
  });
  const unsaid = trialsToClose(trials, published).map((trial) => raised(trial, 'unsaid', trial.ended ?? published));
  const long = trials
    .filter((trial) => trialState(trial, published) === 'running' && daysBetween(trial.started, published) >= LONG)
    .sort(
      byDay(
        ({ started }) => started,
        ({ id }) => id,
      ),
    )
    .map((trial) => raised(trial, 'long', trial.started));
  return [...unsaid, ...long];
}

/** Decisions to follow up, the one whose day came first first. */
export const dueDecisions = (decisions: readonly Followed[]): Followed[] =>
  decisions
    .filter(({ followUp }) => isDue(followUp))
    .sort(
      byDay(
        ({ decision }) => decision.effectBy ?? decision.date,
        ({ decision }) => decision.id,
      ),
    );

/**
 * What the next meeting has to talk of.
 *
 * Unit:    `published` is the day of the release, YYYY-MM-DD: nobody knows what has been answered after it.
 * Missing: empty lists where there is nothing.
 */
export const agendaOf = (
  { questions, trials }: Pick<DialogueRecord, 'questions' | 'trials'>,
  decisions: readonly Followed[],
  published: string,
): Agenda => ({
  questions: waitingQuestions(questions, published),
  decisions: dueDecisions(decisions),
  trials: trialsToRaise(trials, published),
});
