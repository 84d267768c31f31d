import { daysBetween } from '#domain/dialogue/days.ts';
import { answeredOn, dueSince, isTold, type Stage, stageOf } from '#domain/dialogue/stage.ts';
import type { DatedText, VoiceItem, VoiceKind } from '#domain/dialogue/voice.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, type Said, said } from './setting.ts';
import { unitLink, type VoiceLink, voiceLinks } from './voice-links.ts';

export type StepName = 'said' | 'answer' | 'plan' | 'change' | 'why-not' | 'open' | 'told';

/** One step of what became of it: done on a day, or not yet. */
export interface StepView {
  readonly key: StepName;
  readonly label: string;
  /** The day, or that it has not come. */
  readonly when: string;
  readonly isDone: boolean;
  readonly text: Said | null;
  /** What stands in place of a text that is not shown. */
  readonly note: string | null;
}

/** One thing that was said, and what became of it. */
export interface VoiceItemView {
  readonly key: string;
  readonly kind: VoiceKind;
  readonly kindSaid: string;
  readonly theme: Said;
  /** Null on the page of the unit itself. */
  readonly unit: { readonly name: Said; readonly href: string } | null;
  /** How many said it, or that it is not told; null where nobody counted. */
  readonly people: string | null;
  readonly stage: Stage;
  /** Null for praise, which asks for nothing. */
  readonly stageSaid: string | null;
  readonly isTold: boolean;
  readonly steps: readonly StepView[];
  readonly links: readonly VoiceLink[];
}

function peopleSaid({ people }: VoiceItem, { words }: PageSetting): string | null {
  if (people.kind === 'known') return words.voice.people(people.value);
  return people.reason === 'suppressed' ? words.voice.fewPeople : null;
}

function saidStep(item: VoiceItem, setting: PageSetting): StepView {
  const { words } = setting;
  const day = words.format.day(item.received);
  const step = { key: 'said' as const, label: words.voice.step.said, when: day, isDone: true };
  if (item.said.kind === 'known') return { ...step, text: said(item.said.value, setting), note: null };
  const isWithheld = item.said.reason === 'suppressed';
  return { ...step, text: null, note: isWithheld ? words.voice.withheld : words.voice.unwritten };
}

/** Since when there has been something to tell, and how long that had waited when the figures were published; null where there is nothing, and where it has been told. */
export function dueSaid(item: VoiceItem, { words, origin }: PageSetting): string | null {
  const since = dueSince(item);
  if (since === null) return null;
  const { published } = origin.release;
  const age = Math.max(0, daysBetween(since, published));
  return words.voice.due.since(words.format.day(since), age, words.format.day(published));
}

/** The steps in the order they are taken; those that are still to come among them, so that what is missing is seen. */
function stepsOf(item: VoiceItem, setting: PageSetting): StepView[] {
  const { words } = setting;
  const { step, notYet, notDecided } = words.voice;
  const none = { text: null, note: null };
  const done = (key: StepName, what: DatedText | undefined): StepView[] =>
    what === undefined
      ? []
      : [
          {
            key,
            label: step[key],
            when: words.format.day(what.date),
            isDone: true,
            text: said(what.text, setting),
            note: null,
          },
        ];
  const open = (key: StepName, when: string): StepView => ({ key, label: step[key], when, isDone: false, ...none });
  const answered = answeredOn(item);
  const answer: StepView = {
    ...open('answer', answered === undefined ? notYet : words.format.day(answered)),
    isDone: answered !== undefined,
  };
  const outcomes = [...done('plan', item.planned), ...done('change', item.made), ...done('why-not', item.declined)];
  const told = done('told', item.told);
  if (item.kind === 'praise') {
    return [saidStep(item, setting), ...(answer.isDone ? [answer] : []), ...outcomes, ...told];
  }
  const isDecided = item.made !== undefined || item.declined !== undefined;
  const ahead = item.planned === undefined ? open('open', notDecided) : open('change', notYet);
  return [
    saidStep(item, setting),
    answer,
    ...outcomes,
    ...(isDecided ? [] : [ahead]),
    ...(told.length > 0 ? told : [{ ...open('told', notYet), note: dueSaid(item, setting) }]),
  ];
}

/** isOfUnit: whether it stands on a page about its own unit. */
export function voiceItemView(
  item: VoiceItem,
  names: NameIndex,
  isOfUnit: boolean,
  setting: PageSetting,
): VoiceItemView {
  const { voice } = setting.words;
  const stage = stageOf(item);
  return {
    key: item.id,
    kind: item.kind,
    kindSaid: voice.kind[item.kind],
    theme: said(item.theme, setting),
    unit: isOfUnit ? null : unitLink(item, names, setting),
    people: peopleSaid(item, setting),
    stage,
    stageSaid: item.kind === 'praise' ? null : voice.stage[stage],
    isTold: isTold(item),
    steps: stepsOf(item, setting),
    links: voiceLinks(item, names, setting),
  };
}
