import { waitingQuestions } from '#domain/dialogue/agenda.ts';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { trialState } from '#domain/dialogue/trials.ts';
import type { Goal } from '#domain/goals/goal.ts';
import { type Place, tryingPlace } from './address.ts';
import { questionFacts } from './asked-question.view.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';
import { whenSaid } from './trial-item.view.ts';

/** One question, decision or trial about the goal, in a line. */
export interface RecordLineView {
  readonly key: string;
  readonly text: Said;
  readonly facts: string;
}

/** What is asked, decided or tried about a goal; the whole of it stands on a page of its own. */
export interface RecordGroupView {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly lines: readonly RecordLineView[];
}

type About = Pick<DialogueRecord, 'questions' | 'decisions' | 'trials'>;

/** Lines. Enough to know what it is about; the rest is a click away. */
const MOST = 3;

const latestFirst =
  <Thing>(day: (thing: Thing) => string) =>
  (one: Thing, other: Thing): number =>
    day(other).localeCompare(day(one));

const factsSaid = (facts: readonly string[]): string => facts.join(' · ');

function questionLines({ questions }: About, goal: Goal, setting: PageSetting): RecordLineView[] {
  const own = questions.filter((one) => one.goal === goal.id);
  return waitingQuestions(own, setting.origin.release.published).map(({ question }) => ({
    key: question.id,
    text: said(question.text, setting),
    facts: factsSaid(questionFacts(question, setting)),
  }));
}

function decisionLines({ decisions }: About, goal: Goal, setting: PageSetting): RecordLineView[] {
  const { dialogue, format } = setting.words;
  return decisions
    .filter((one) => one.goal === goal.id)
    .sort(latestFirst(({ date }) => date))
    .map(({ id, text, body, date }) => ({
      key: id,
      text: said(text, setting),
      facts: factsSaid([plainly(body, setting), dialogue.decided(format.day(date))]),
    }));
}

function trialLines({ trials }: About, goal: Goal, setting: PageSetting): RecordLineView[] {
  const { trying } = setting.words;
  const { published } = setting.origin.release;
  return trials
    .filter((one) => one.goal === goal.id)
    .sort(latestFirst(({ started }) => started))
    .map((trial) => {
      const state = trialState(trial, published);
      return {
        key: trial.id,
        text: said(trial.what, setting),
        facts: factsSaid([trying.state[state], whenSaid(trial, state, setting)]),
      };
    });
}

/** What waits for an answer first, then what was decided and tried, the latest first. What there is none of is left out. */
export function goalRecordView(goal: Goal, record: About, setting: PageSetting): RecordGroupView[] {
  const { dialogue, goalsNav } = setting.words;
  const talk: Place = { page: 'dialogue' };
  const groups: [string, string, Place, RecordLineView[]][] = [
    ['questions', dialogue.agenda.questions, talk, questionLines(record, goal, setting)],
    ['decisions', dialogue.decisions.title, talk, decisionLines(record, goal, setting)],
    ['trials', goalsNav.trying, tryingPlace(null), trialLines(record, goal, setting)],
  ];
  return groups
    .filter(([, , , lines]) => lines.length > 0)
    .map(([key, title, place, lines]) => ({
      key,
      title: lines.length > MOST ? dialogue.agenda.count(title, lines.length) : title,
      href: setting.href(place),
      lines: lines.slice(0, MOST),
    }));
}
