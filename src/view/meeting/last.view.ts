import { timesCarried } from '#domain/dialogue/agenda.ts';
import { type Followed, followed } from '#domain/dialogue/follow-up.ts';
import { decisionsSince, lastMeeting, questionsSince } from '#domain/dialogue/last-meeting.ts';
import { nextMeetingOf } from '#domain/dialogue/next-meeting.ts';
import type { AskedQuestion, BodyDecision } from '#domain/dialogue/record.ts';
import { followUpSaid } from '#view/decision.view.ts';
import { type FigureNow, type FigureOf, newestFor, nowSaid, unitsOfDecision } from '#view/decision-figure.ts';
import { figuresSince } from '#view/decision-since.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import type { Held } from './held.ts';
import { joined, type Listing, listScreens } from './list.ts';
import type { Screen, ScreenLine } from './screen.ts';

/** Who asked and when: how long that is the room can count, and so more of those that wait have room. */
function waitingFacts({ by, date, carriedTo }: AskedQuestion, setting: PageSetting): string[] {
  const { dialogue, format } = setting.words;
  const carried = timesCarried({ carriedTo }, setting.origin.release.published);
  return [plainly(by, setting), dialogue.asked(format.day(date)), ...(carried > 0 ? [dialogue.carried(carried)] : [])];
}

function questionLine(question: AskedQuestion, setting: PageSetting): ScreenLine {
  const { dialogue, format } = setting.words;
  const { id, text, answer } = question;
  const by = answer?.by === undefined ? '' : plainly(answer.by, setting);
  const answered =
    answer === undefined ? null : `${dialogue.answered(format.day(answer.date), by)}: ${plainly(answer.text, setting)}`;
  return { key: id, text: said(text, setting), facts: answered ?? joined(waitingFacts(question, setting)) };
}

/** That the figure did not come, when it is what would tell where the decision stands. */
function missedSaid({ decision, followUp }: Followed, { names }: Held, setting: PageSetting): string | null {
  if (followUp !== 'no-figure') return null;
  const units = unitsOfDecision(decision, names).map((unit) =>
    plainly((names.tree.unit(unit) ?? names.tree.root).name, setting),
  );
  return setting.words.screens.notFetched(setting.words.format.list(units));
}

/** Which figure, and what it says now with its period and its answers. Missing: null where there is none. */
function figureSaid({ indicator }: BodyDecision, figures: readonly FigureNow[], { names }: Held, setting: PageSetting) {
  const name = indicator && names.indicators.get(indicator)?.name;
  if (name === undefined || figures.length === 0) return null;
  return setting.words.screens.now(plainly(name, setting), figures.map(nowSaid).join('. '));
}

function decisionLine(one: Followed, held: Held, figureOf: FigureOf, setting: PageSetting): ScreenLine {
  const { figures, hasFailed, none } = figuresSince(one, held.names, figureOf, setting);
  const missed = hasFailed ? missedSaid(one, held, setting) : null;
  return {
    key: one.decision.id,
    text: said(one.decision.text, setting),
    facts: joined([missed ?? followUpSaid(one, setting), none ?? figureSaid(one.decision, figures, held, setting)]),
  };
}

/** What has been answered since last time and all that waits for an answer, then what was decided and how it goes. */
export function lastScreens(held: Held, setting: PageSetting): Screen[] {
  const { record } = held;
  if (record === null) return [];
  const { screens, format, dialogue } = setting.words;
  const { published } = setting.origin.release;
  const last = lastMeeting(record.meetings, setting.today);
  const coming = nextMeetingOf(held.organisation.nextMeeting, record.meetings, setting.today)?.date ?? null;
  const figureOf: FigureOf = (indicator, unit) =>
    held.columnsOf(unit).find((column) => column.indicator === indicator) ??
    (held.isFetched(unit, indicator) ? null : 'failed');
  const decisions = followed(record, (one) => newestFor(one, held.names, figureOf), setting.today);
  const questions = questionsSince(record.questions, { last, coming }, published);
  const waiting = questions.filter(({ status }) => status !== 'answered').length;
  const decided = decisionsSince(decisions, last);
  const top = last === null ? screens.top.waiting : screens.top.last(format.day(last.date));
  const base = { top, lead: null, ask: null };
  const asked: Listing = {
    ...{
      ...base,
      key: 'asked',
      lines: questions.map((one) => questionLine(one, setting)),
      script: [screens.script.answered],
    },
    title: { text: last === null ? screens.askedEver : screens.asked },
    more: (count) => (count > waiting ? screens.more(count) : screens.moreWaiting(count)),
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
