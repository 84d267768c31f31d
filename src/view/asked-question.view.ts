import { ageBetween } from '#domain/dialogue/age.ts';
import { timesCarried, waitingQuestions } from '#domain/dialogue/agenda.ts';
import type { AskedQuestion, QuestionStatus } from '#domain/dialogue/record.ts';
import { type Around, linksOf, type RecordView, storyOf, unitOf } from './record-item.ts';
import { type PageSetting, plainly, said } from './setting.ts';

/**
 * Who asked and when; how long it had waited when the figures were published, while it has no answer; and how many meetings
 * it had been carried to by then.
 */
export function questionFacts(question: AskedQuestion, setting: PageSetting): string[] {
  const { words, origin } = setting;
  const { date, by, status } = question;
  const { published } = origin.release;
  const { dialogue, format } = words;
  const isWaiting = status !== 'answered';
  const carried = timesCarried(question, published);
  return [
    plainly(by, setting),
    dialogue.asked(format.day(date)),
    ...(isWaiting ? [dialogue.waited(ageBetween(date, published), format.day(published))] : []),
    ...(carried > 0 ? [dialogue.carried(carried)] : []),
  ];
}

/** One question: who asked, what it is about, and its answer where it has one. */
export function questionView(question: AskedQuestion, around: Around, setting: PageSetting): RecordView {
  const { dialogue, format } = setting.words;
  const { id, text, status, answer } = question;
  const by = answer?.by === undefined ? '' : plainly(answer.by, setting);
  return {
    key: id,
    title: said(text, setting),
    state: dialogue.status[status],
    facts: questionFacts(question, setting),
    unit: unitOf(question, around, setting),
    story:
      answer === undefined ? [] : storyOf([[dialogue.answered(format.day(answer.date), by), answer.text]], setting),
    links: linksOf(question, around, setting, dialogue.about),
  };
}

/** Those without an answer first, the longest wait first; then those that have one, the latest answer first. */
export function inOrder(questions: readonly AskedQuestion[], setting: PageSetting): AskedQuestion[] {
  const waiting = waitingQuestions(questions, setting.origin.release.published).map(({ question }) => question);
  const answered = questions.filter(({ status }) => status === 'answered');
  const day = ({ answer, date }: AskedQuestion): string => answer?.date ?? date;
  return [...waiting, ...answered.sort((one, other) => day(other).localeCompare(day(one)))];
}

/** Whether a status is one that a question can have. */
export const isStatus = (raw: string | null): raw is QuestionStatus =>
  raw === 'open' || raw === 'carried' || raw === 'answered';
