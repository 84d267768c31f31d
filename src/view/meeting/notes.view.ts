import type { Note, NoteDraft, NoteKind } from '#domain/meeting/note.ts';
import type { Notebook } from '#domain/meeting/notebook.ts';
import type { NameIndex } from '#view/name-index.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import { unitChoiceView } from '#view/unit-choice.view.ts';
import type { Choice } from '#view/units.view.ts';
import type { ScreenAbout } from './screen.ts';

/** The names of what a note is about; none for what it is not about, or what is not published. */
export interface NamedAbout {
  readonly goal: string | null;
  readonly unit: string | null;
  readonly indicator: string | null;
}

export function namedAbout({ goal, unit, indicator }: ScreenAbout, names: NameIndex, setting: PageSetting): NamedAbout {
  const [aim, place] = [goal && names.goals.get(goal), unit && names.tree.unit(unit)];
  const measured = indicator && names.indicators.get(indicator);
  return {
    goal: aim ? plainly(aim.title, setting) : null,
    unit: place ? plainly(place.name, setting) : null,
    indicator: measured ? plainly(measured.name, setting) : null,
  };
}

/** What a note can be put under. */
export interface NoteChoices {
  /** Which kind of note they are for. */
  readonly kind: NoteKind;
  readonly goal: string;
  readonly goals: readonly Choice[];
  readonly unit: string;
  readonly units: readonly Choice[];
  /** The figure on screen when it was written. */
  readonly indicator: string | null;
}

/** The goals that are followed, with the one it is about, and the units in the organisation's own order. */
export function noteChoices(draft: NoteDraft, names: NameIndex, setting: PageSetting): NoteChoices {
  const goals = [...names.goals.values()].filter(({ id, status }) => status === 'active' || id === draft.goal);
  const units = unitChoiceView(names.tree, draft.unit, setting);
  return {
    kind: draft.kind,
    goal: draft.goal ?? '',
    goals: [
      { value: '', label: setting.words.notes.noGoal },
      ...goals.map(({ id, title }) => ({ value: id, label: plainly(title, setting), lang: said(title, setting).lang })),
    ],
    unit: units.chosen,
    units: units.choices,
    indicator: namedAbout(draft, names, setting).indicator,
  };
}

/**
 * What is written before anybody has written: about what is on the screen. The committee decides; who asks is one of many,
 * and nobody is named before somebody has been.
 */
export function emptyDraft(kind: NoteKind, { goal, unit, indicator }: ScreenAbout, committee: string): NoteDraft {
  return { kind, text: '', by: kind === 'decision' ? committee : '', goal, unit, indicator, effectBy: null };
}

/** What is said of a note beside its text, each with what it is. */
export function noteFacts(note: NoteDraft, names: NameIndex, setting: PageSetting): [label: string, said: string][] {
  const { notes, format } = setting.words;
  const { goal, unit, indicator } = namedAbout(note, names, setting);
  const facts: [string, string | null][] = [
    [notes.goal, goal],
    [notes.unit, unit],
    [notes.indicator, indicator],
    [notes.by[note.kind], note.by],
    [notes.effectBy, note.effectBy === null ? null : format.day(note.effectBy)],
  ];
  return facts.flatMap(([label, fact]) => (fact === null || fact === '' ? [] : [[label, fact]]));
}

/** A note in a list, or a half-written one. */
export interface NoteLine {
  readonly key: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** On a screen that all read, only what tells one note from another; files say all of it, with labels. */
function lineOf(key: string, note: NoteDraft, names: NameIndex, setting: PageSetting): NoteLine {
  const { notes, format } = setting.words;
  const { goal, unit } = namedAbout(note, names, setting);
  const effect = note.effectBy === null ? null : `${notes.effectBy} ${format.day(note.effectBy)}`;
  const facts = [goal, unit, note.by, effect].flatMap((fact) => (fact === null ? [] : [fact]));
  return { key, text: note.text, facts: facts.filter((fact) => fact !== '') };
}

/** The notes of one kind, in the order they were written. */
export const noteLines = (all: readonly Note[], kind: NoteKind, names: NameIndex, setting: PageSetting): NoteLine[] =>
  all.filter((note) => note.kind === kind).map((note) => lineOf(note.key, note, names, setting));

/** What is half-written, by where it waits. */
export const draftLines = (drafts: Notebook['drafts'], names: NameIndex, setting: PageSetting): NoteLine[] =>
  [...drafts].map(([slot, draft]) => lineOf(slot, draft, names, setting));
