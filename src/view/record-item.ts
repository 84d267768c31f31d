import type { GoalId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { goalPlace, type Place } from './address.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, type Said, said } from './setting.ts';
import { figurePlace, unitLink } from './voice-links.ts';

/** One line of how something went. */
export interface StoryLine {
  readonly key: string;
  readonly label: string;
  readonly said: Said;
  /** Whether it stands open: nobody has written it yet. */
  readonly isOpen: boolean;
}

export interface RecordLink {
  readonly key: 'goal' | 'indicator';
  readonly label: string;
  readonly name: Said;
  readonly href: string;
}

/** One thing in the record: what it is, what is known of it, and how it went. */
export interface RecordView {
  readonly key: string;
  readonly title: Said;
  /** How far it has come, or of which kind it is; null where there is nothing to tell apart. */
  readonly state: string | null;
  readonly facts: readonly string[];
  /** Null on the page of the unit itself, and for what is about the whole. */
  readonly unit: { readonly name: Said; readonly href: string } | null;
  readonly story: readonly StoryLine[];
  readonly links: readonly RecordLink[];
}

/** Things of one kind, made when they are asked for: there may be thousands. */
export interface Listed {
  readonly all: number;
  readonly items: (from: number, to: number) => readonly RecordView[];
}

/** What things may point at, by name, and whose page they are on. */
export interface Around {
  readonly names: NameIndex;
  readonly page: UnitId;
}

interface Concerns {
  readonly unit?: UnitId | undefined;
  readonly goal?: GoalId | undefined;
  readonly indicator?: IndicatorId | undefined;
}

export function unitOf({ unit }: Concerns, { names, page }: Around, setting: PageSetting): RecordView['unit'] {
  return unit === undefined || unit === page ? null : unitLink({ unit }, names, setting);
}

/** The goal it belongs to and the figure it may move: in its own unit, else in the one whose page it is on. */
export function linksOf(
  thing: Concerns,
  { names, page }: Around,
  setting: PageSetting,
  link: Readonly<Record<RecordLink['key'], string>> = setting.words.trying.link,
): RecordLink[] {
  const to = (key: RecordLink['key'], name: Texts, place: Place): RecordLink => ({
    ...{ key, label: link[key], name: said(name, setting) },
    href: setting.href(place),
  });
  const goal = thing.goal && names.goals.get(thing.goal);
  const indicator = thing.indicator && names.indicators.get(thing.indicator);
  const unit = thing.unit ?? page;
  return [
    ...(goal ? [to('goal', goal.title, goalPlace(goal.id))] : []),
    ...(indicator ? [to('indicator', indicator.name, figurePlace(indicator.id, { unit }, names))] : []),
  ];
}

/** The lines that are written. */
export const storyOf = (
  lines: readonly [label: string, text: Texts | undefined][],
  setting: PageSetting,
): StoryLine[] =>
  lines.flatMap(([label, text]) =>
    text === undefined ? [] : [{ key: label, label, said: said(text, setting), isOpen: false }],
  );

/** A line in our own words, which may say that nobody has written it. */
export const lineOf = (label: string, text: string, isOpen: boolean): StoryLine => ({
  ...{ key: label, label, isOpen },
  said: { text },
});

export const listed = <Thing>(things: readonly Thing[], view: (thing: Thing) => RecordView): Listed => ({
  all: things.length,
  items: (from, to) => things.slice(from, to).map(view),
});

export const latestFirst = <Thing>(things: readonly Thing[], day: (thing: Thing) => string): Thing[] =>
  [...things].sort((one, other) => day(other).localeCompare(day(one)));
