import { waitingQuestions } from '#domain/dialogue/agenda.ts';
import { followed, isDue } from '#domain/dialogue/follow-up.ts';
import type { BodyDecision, DialogueRecord } from '#domain/dialogue/record.ts';
import { dueToTell } from '#domain/dialogue/telling.ts';
import { trialsToClose } from '#domain/dialogue/trials.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { newestOf } from '#domain/verdict/staleness.ts';
import { type Place, tryingPlace, voicePlace } from './address.ts';
import { type PageSetting, type Said, said } from './setting.ts';
import { within } from './within.ts';

/** One kind of thing to do, with how many there are of it and the one that has waited longest. */
export interface ToDoLine {
  readonly key: 'tell' | 'answer' | 'close' | 'follow';
  readonly label: string;
  readonly href: string;
  /** Since when it has waited; that it is the oldest, where there are others. */
  readonly since: string;
  readonly text: Said;
}

/** What there is to look through; null for what is not known. */
export interface ToDoIn {
  readonly voice: readonly VoiceItem[] | null;
  readonly record: DialogueRecord | null;
  /** The unit's own figures: what a decision was to move. */
  readonly columns: readonly Column[];
}

interface Waits {
  readonly text: Texts;
  readonly since: string;
}

/** Decisions about the unit or one below it; those about no unit by name are the whole's. */
const decidedFor = (decisions: readonly BodyDecision[], tree: UnitTree, unit: UnitId): readonly BodyDecision[] =>
  decisions.filter(({ units }) =>
    units.length === 0
      ? unit === tree.root.id
      : within(
          units.map((one) => ({ unit: one })),
          tree,
          unit,
        ).length > 0,
  );

function decisionsDue(record: DialogueRecord, columns: readonly Column[], asOf: string): Waits[] {
  const newest = ({ indicator }: BodyDecision) => {
    const column = columns.find((one) => one.indicator === indicator);
    return (column && newestOf(column)) ?? null;
  };
  return followed(record, newest, asOf)
    .filter(({ followUp }) => isDue(followUp))
    .map(({ decision: { text, effectBy, date } }) => ({ text, since: effectBy ?? date }))
    .sort((one, other) => one.since.localeCompare(other.since));
}

/** What waits to be done in a unit and below it. Nothing that does not wait is named. */
export function toDoView(
  { voice, record, columns }: ToDoIn,
  unit: UnitId,
  tree: UnitTree,
  setting: PageSetting,
): ToDoLine[] {
  const { words, href, origin } = setting;
  const { toDo } = words.myUnit;
  const asOf = origin.release.published;
  const chosen = unit === tree.root.id ? null : unit;
  const line = (key: ToDoLine['key'], place: Place, waiting: readonly Waits[]): ToDoLine[] => {
    const [first] = waiting;
    if (first === undefined) return [];
    return [
      {
        key,
        label: toDo[key](waiting.length),
        href: href(place),
        since: (waiting.length === 1 ? toDo.since : toDo.oldest)(words.format.day(first.since)),
        text: said(first.text, setting),
      },
    ];
  };
  const due = dueToTell(within(voice ?? [], tree, unit)).map(({ item, since }) => ({ text: item.theme, since }));
  const tell = line('tell', voicePlace(chosen, 'due'), due);
  if (record === null) return tell;
  const questions = waitingQuestions(within(record.questions, tree, unit), asOf).map(({ question }) => ({
    text: question.text,
    since: question.date,
  }));
  const trials = trialsToClose(within(record.trials, tree, unit), asOf).map(({ what, ended, started }) => ({
    text: what,
    since: ended ?? started,
  }));
  const decisions = { ...record, decisions: decidedFor(record.decisions, tree, unit) };
  return [
    ...tell,
    ...line('answer', { page: 'dialogue' }, questions),
    ...line('close', tryingPlace(chosen), trials),
    ...line('follow', { page: 'dialogue' }, decisionsDue(decisions, columns, asOf)),
  ];
}
