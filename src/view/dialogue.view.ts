import { agendaOf } from '#domain/dialogue/agenda.ts';
import { followed } from '#domain/dialogue/follow-up.ts';
import { nextMeetingOf } from '#domain/dialogue/next-meeting.ts';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { QUESTION_STATUSES } from '#domain/dialogue/record.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { type AgendaPart, agendaParts } from './agenda.view.ts';
import { inOrder, isStatus, questionView } from './asked-question.view.ts';
import { decisionView } from './decision.view.ts';
import { type FigureOf, newestFor } from './decision-figure.ts';
import { decisionsExport, questionsExport } from './dialogue-export.view.ts';
import { type MeetingCalendarView, meetingCalendarView } from './meeting-calendar.view.ts';
import { type Around, type Listed, listed } from './record-item.ts';
import { type PageSetting, plainly } from './setting.ts';
import type { ExportView } from './sheet.ts';
import type { Choice } from './units.view.ts';

/** Things of one kind in a list, to take along too. */
export interface ListView extends Listed {
  readonly file: () => ExportView;
}

export interface DialogueView {
  /** How many questions wait, and how many decisions are due. */
  readonly sentence: string;
  /** That no next meeting is known; null where one is. */
  readonly next: string | null;
  readonly isEmpty: boolean;
  /** What the list of the meeting is called. */
  readonly title: string;
  readonly parts: readonly AgendaPart[];
  readonly questions: ListView & {
    /** Empty where there is nothing to choose between. */
    readonly choices: readonly Choice[];
    readonly chosen: string;
    readonly found: string;
    /** Of every status. */
    readonly asked: number;
  };
  readonly decisions: ListView;
  readonly meetings: MeetingCalendarView | null;
}

/** Fewer than so many questions need no choice among them. */
const MANY = 6;

function questionsIn({ questions }: DialogueRecord, status: string | null, around: Around, setting: PageSetting) {
  const { all, status: names } = setting.words.dialogue;
  const chosen = isStatus(status) ? status : null;
  const ordered = inOrder(questions, setting);
  const shown = chosen === null ? ordered : ordered.filter((question) => question.status === chosen);
  const choices = QUESTION_STATUSES.flatMap((value): Choice[] => {
    const count = questions.filter((question) => question.status === value).length;
    if (count === 0 && value !== chosen) return [];
    return [{ value, label: `${names[value]} (${setting.words.format.number(count)})` }];
  });
  return {
    ...listed(shown, (question) => questionView(question, around, setting)),
    file: () => questionsExport(shown, setting),
    choices: questions.length >= MANY || chosen !== null ? [{ value: '', label: all.every }, ...choices] : [],
    chosen: chosen ?? '',
    found: all.found(shown.length, questions.length),
    asked: questions.length,
  };
}

/** The dialogue about the goals: the next meeting's list, then all that is asked, decided and met about. */
export function dialogueView(
  record: DialogueRecord,
  organisation: Pick<Organisation, 'nextMeeting'>,
  around: Around,
  figureOf: FigureOf,
  status: string | null,
  setting: PageSetting,
): DialogueView {
  const { words, today, origin } = setting;
  const { dialogue, format } = words;
  const next = nextMeetingOf(organisation.nextMeeting, record.meetings, today);
  const decisions = followed(record, (one) => newestFor(one, around.names, figureOf), next?.date ?? today);
  const agenda = agendaOf(record, decisions, origin.release.published);
  const said = next === null ? null : ([plainly(next.body, setting), format.day(next.date)] as const);
  return {
    sentence: dialogue.answer(agenda.questions.length, agenda.decisions.length),
    next: said === null ? dialogue.noNext : null,
    isEmpty: record.questions.length + record.decisions.length + record.meetings.length + record.trials.length === 0,
    title: said === null ? dialogue.agenda.title : dialogue.agenda.of(...said),
    parts: agendaParts(agenda, around, figureOf, setting),
    questions: questionsIn(record, status, around, setting),
    decisions: {
      ...listed(decisions, (one) => decisionView(one, around, figureOf, setting)),
      file: () => decisionsExport(decisions, setting),
    },
    meetings: meetingCalendarView(record.meetings, around, setting),
  };
}
