import { dueDecisions, waitingQuestions } from './agenda.ts';
import { type Followed, heldByCommittee } from './follow-up.ts';
import type { AskedQuestion, Meeting } from './record.ts';

/**
 * The committee's latest meeting that was held, on the day it is asked for or before. Days are YYYY-MM-DD.
 *
 * Missing: null where none is known.
 *
 * @example lastMeeting([{ date: '2026-01-20', level: 'unit', body: {}, held: true }], '2026-03-03') // null
 */
export const lastMeeting = (meetings: readonly Meeting[], today: string): Meeting | null =>
  heldByCommittee(meetings)
    .filter(({ date }) => date <= today)
    .sort((one, other) => other.date.localeCompare(one.date))[0] ?? null;

/** The meetings that a meeting's questions lie between. */
export interface Between {
  /** The latest that was held; null where none is known. */
  readonly last: Meeting | null;
  /** The day of the one that is to come, YYYY-MM-DD; null where none is known. */
  readonly coming: string | null;
}

const answerDay = ({ answer, date }: AskedQuestion): string => answer?.date ?? date;

/** What has been answered on a day or later, the latest answer first. */
const answeredSince = (questions: readonly AskedQuestion[], day: string): AskedQuestion[] =>
  questions
    .filter((question) => question.status === 'answered' && answerDay(question) >= day)
    .sort((one, other) => answerDay(other).localeCompare(answerDay(one)) || one.id.localeCompare(other.id));

/**
 * The questions that a meeting begins with: those that have been answered at the last meeting or since, the latest answer
 * first, for that is what is new; then every one without an answer, whenever it was asked: those that were carried to the coming
 * meeting first, and of these as of the others the longest wait first.
 *
 * Unit:    `published` is the day of the release, YYYY-MM-DD.
 * Missing: where no last meeting is known, all that wait; where no coming one is, they stand by their wait alone.
 */
export function questionsSince(
  questions: readonly AskedQuestion[],
  { last, coming }: Between,
  published: string,
): AskedQuestion[] {
  const waiting = waitingQuestions(questions, published).map(({ question }) => question);
  const isCarried = ({ carriedTo }: AskedQuestion): boolean => coming !== null && carriedTo.includes(coming);
  return [
    ...(last === null ? [] : answeredSince(questions, last.date)),
    ...waiting.filter(isCarried),
    ...waiting.filter((question) => !isCarried(question)),
  ];
}

/**
 * What was decided at the last meeting, and then what else is due to be followed up, the first day first.
 *
 * Missing: where no meeting is known, what is due.
 */
export function decisionsSince(decisions: readonly Followed[], last: Meeting | null): Followed[] {
  const own = decisions.filter(({ decision }) => decision.date === last?.date);
  return [...own, ...dueDecisions(decisions).filter((one) => !own.includes(one))];
}
