import { stageOf } from '#domain/dialogue/stage.ts';
import { dueToTell } from '#domain/dialogue/telling.ts';
import type { Voice, VoiceItem } from '#domain/dialogue/voice.ts';
import { goalId, valueId } from '#domain/kernel/ids.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';
import type { ExportView } from './sheet.ts';
import { type VoiceAnswer, voiceAnswer } from './voice-answer.view.ts';
import { isInState, latestFirst, saidIn, type VoicePlace, type VoiceState } from './voice-choice.ts';
import { type Chosen, chosenIn, stateSaid, type VoiceChoices, voiceChoices } from './voice-choices.view.ts';
import { voiceExport } from './voice-export.view.ts';
import { dueSaid, type VoiceItemView, voiceItemView } from './voice-item.view.ts';
import { unitLink } from './voice-links.ts';
import { type PeriodsView, periodsView } from './voice-periods.view.ts';
import { type VoiceUnitsView, voiceUnits } from './voice-units.view.ts';

/** Something that those who said it have not been told. */
export interface DueView extends Pick<VoiceItemView, 'key' | 'theme' | 'unit'> {
  /** How far it has come, in words. */
  readonly stageSaid: string;
  /** What there is to tell; null where there is only an answer. */
  readonly text: Said | null;
  readonly since: string;
}

export interface VoiceView {
  /** Null where nothing has been said. */
  readonly answer: VoiceAnswer | null;
  /** What has waited longest first. Null while one state is looked at. */
  readonly due: { readonly lines: readonly DueView[]; readonly all: { label: string; href: string } | null } | null;
  /** Null where nothing has been said, and while one state is looked at. */
  readonly periods: PeriodsView | null;
  /** Null in the same cases, and where there are not two units to tell apart. */
  readonly units: VoiceUnitsView | null;
  /** Which goal and value all this is about, where they are chosen. */
  readonly about: readonly string[];
  readonly choices: VoiceChoices;
  readonly chosen: Chosen;
  /** What the list is of. */
  readonly title: string;
  readonly found: string;
  readonly all: number;
  /** The things from one place in the list up to another, made when they are asked for: there may be thousands. */
  readonly items: (from: number, to: number) => readonly VoiceItemView[];
  readonly file: () => ExportView;
}

/** More than these are shown on a page of their own. */
const FIRST_DUE = 6;

function dueView(item: VoiceItem, names: NameIndex, isOfUnit: boolean, setting: PageSetting): DueView {
  const stage = stageOf(item);
  const text = stage === 'received' || stage === 'answered' ? undefined : item[stage]?.text;
  return {
    key: item.id,
    theme: said(item.theme, setting),
    unit: isOfUnit ? null : unitLink(item, names, setting),
    stageSaid: setting.words.voice.stage[stage],
    text: text === undefined ? null : said(text, setting),
    since: dueSaid(item, setting) ?? '',
  };
}

/** In a list of what is to be told, what has waited longest is first; in all others the latest. */
const inOrder = (items: readonly VoiceItem[], state: VoiceState | null): readonly VoiceItem[] =>
  state === 'due' ? dueToTell(items).map(({ item }) => item) : latestFirst(items);

function aboutSaid({ goal, value }: Chosen, names: NameIndex, setting: PageSetting): string[] {
  const { link } = setting.words.voice;
  const about = [
    { label: link.goal, name: names.goals.get(goalId(goal ?? ''))?.title },
    { label: link.value, name: names.values.get(valueId(value ?? ''))?.name },
  ];
  return about.flatMap(({ label, name }) => (name === undefined ? [] : [`${label} ${plainly(name, setting)}`]));
}

/** What users have said in a unit and below it, what became of it, and whether they were told. */
export function voiceView(
  voice: Voice,
  names: NameIndex,
  unit: Unit,
  place: VoicePlace,
  setting: PageSetting,
): VoiceView {
  const { words } = setting;
  const chosen = chosenIn(place, names);
  const inUnit = saidIn(voice.items, names.tree, unit.id);
  const about = inUnit.filter(
    ({ value, goal }) =>
      (chosen.value === null || chosen.value === value) && (chosen.goal === null || chosen.goal === goal),
  );
  const { state } = chosen;
  const shown = inOrder(state === null ? about : about.filter((item) => isInState(item, state)), state);
  const isOfUnit = (item: VoiceItem): boolean => item.unit === unit.id;
  const due = dueToTell(about);
  const isAll = state === null;
  const name = plainly(unit.name, setting);
  return {
    answer: voiceAnswer(about, place, setting),
    due: isAll
      ? {
          lines: due.slice(0, FIRST_DUE).map(({ item }) => dueView(item, names, isOfUnit(item), setting)),
          all:
            due.length > FIRST_DUE
              ? { label: words.voice.due.all(due.length), href: setting.href({ ...place, state: 'due' }) }
              : null,
        }
      : null,
    periods: isAll ? periodsView(about, voice, name, setting) : null,
    units: isAll ? voiceUnits(about, names, unit, place, setting) : null,
    about: aboutSaid(chosen, names, setting),
    choices: voiceChoices(inUnit, about, place, names, setting),
    chosen,
    title: state === null ? words.voice.list.title : stateSaid(state, setting),
    found: words.voice.list.found(shown.length, inUnit.length),
    all: shown.length,
    items: (from, to) => shown.slice(from, to).map((item) => voiceItemView(item, names, isOfUnit(item), setting)),
    file: () => voiceExport(shown, names, { id: unit.id, name }, setting),
  };
}
