import { agendaOf, waitingQuestions } from '#domain/dialogue/agenda.ts';
import { type Followed, followed } from '#domain/dialogue/follow-up.ts';
import type { AskedQuestion, DialogueRecord, Meeting } from '#domain/dialogue/record.ts';
import { questionFacts } from '#view/asked-question.view.ts';
import { followUpSaid } from '#view/decision.view.ts';
import { type FigureOf, figureNow, newestFor } from '#view/decision-figure.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import type { Held } from './held.ts';
import { lastMeeting } from './last-meeting.ts';
import { joined, type Listing, listScreens } from './list.ts';
import type { Screen, ScreenLine } from './screen.ts';

/** Asked then, taken up then, or answered then or since. */
const wasOn = ({ date, carriedTo, answer }: AskedQuestion, { date: day }: Meeting): boolean =>
  date === day || carriedTo.includes(day) || (answer !== undefined && answer.date >= day);

/** What waits comes first, the longest wait first; then what has been answered since. */
function questionsIn({ questions }: DialogueRecord, last: Meeting | null, published: string): AskedQuestion[] {
  const own = last === null ? questions : questions.filter((question) => wasOn(question, last));
  const waiting = waitingQuestions(own, published).map(({ question }) => question);
  return last === null ? waiting : [...waiting, ...own.filter(({ status }) => status === 'answered')];
}

function questionLine(question: AskedQuestion, setting: PageSetting): ScreenLine {
  const { dialogue, format } = setting.words;
  const { id, text, answer } = question;
  const by = answer?.by === undefined ? '' : plainly(answer.by, setting);
  const answered =
    answer === undefined ? null : `${dialogue.answered(format.day(answer.date), by)}: ${plainly(answer.text, setting)}`;
  return { key: id, text: said(text, setting), facts: answered ?? joined(questionFacts(question, setting)) };
}

function decisionLine(one: Followed, { names }: Held, figureOf: FigureOf, setting: PageSetting): ScreenLine {
  const now = figureNow(one.decision, names, figureOf, setting);
  const figure = now === null || now === 'failed' ? null : setting.words.screens.now(now.verdict);
  return {
    key: one.decision.id,
    text: said(one.decision.text, setting),
    facts: joined([followUpSaid(one, setting), figure]),
  };
}

/** What was decided then, and then what is due to be followed up. */
function decisionsIn(record: DialogueRecord, last: Meeting | null, decisions: readonly Followed[], published: string) {
  const own = decisions.filter(({ decision }) => decision.date === last?.date);
  const due = agendaOf(record, decisions, published).decisions;
  return [...own, ...due.filter((one) => !own.includes(one))];
}

/** What was asked and decided last time, and how it went; where no meeting is known, all that waits. */
export function lastScreens(held: Held, setting: PageSetting): Screen[] {
  const { record } = held;
  if (record === null) return [];
  const { screens, format, dialogue } = setting.words;
  const { published } = setting.origin.release;
  const last = lastMeeting(record, setting);
  const figureOf: FigureOf = (indicator, unit) =>
    held.columnsOf(unit).find((column) => column.indicator === indicator) ?? null;
  const decisions = followed(record, (one) => newestFor(one, held.names, figureOf), setting.today);
  const questions = questionsIn(record, last, published).map((one) => questionLine(one, setting));
  const decided = decisionsIn(record, last, decisions, published);
  const top = last === null ? screens.top.waiting : screens.top.last(format.day(last.date));
  const base = { top, lead: null, ask: null };
  const asked: Listing = {
    ...{ ...base, key: 'asked', lines: questions, script: [screens.script.answered] },
    title: { text: last === null ? screens.askedEver : screens.asked },
  };
  const done: Listing = {
    ...{ ...base, key: 'decided', script: [screens.script.follow] },
    title: { text: last === null ? screens.decidedEver : screens.decided },
    lines: decided.map((one) => decisionLine(one, held, figureOf, setting)),
  };
  const some = [asked, done].filter(({ lines }) => lines.length > 0);
  if (some.length > 0) return some.flatMap((one) => listScreens(one, setting));
  if (record.questions.length + record.decisions.length === 0) return [];
  return listScreens({ ...asked, lead: dialogue.agenda.nothing, script: [] }, setting);
}
