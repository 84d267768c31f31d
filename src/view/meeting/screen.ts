import type { GoalId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { FigureChart } from '#view/figure-chart.view.ts';
import type { FlagView } from '#view/flags.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import type { Said } from '#view/setting.ts';
import type { TableView } from '#view/table.view.ts';

/** What a screen is about: what is written during it is about the same. */
export interface ScreenAbout {
  readonly goal: GoalId | null;
  readonly unit: UnitId | null;
  readonly indicator: IndicatorId | null;
}

interface ScreenBase {
  readonly key: string;
  /** The part of the meeting, in a few words: Mål 1 av 4 · Brukare påverkar sin hjälp */
  readonly top: string;
  /** What the screen says, in one line: its heading, and its name in a list of screens. */
  readonly title: Said;
  readonly about: ScreenAbout;
  /** For the presenter alone: what to say, to ask and not to say. */
  readonly script: readonly string[];
}

/** One line of a list, with what is said of it in small. */
export interface ScreenLine {
  readonly key: string;
  readonly text: Said;
  readonly facts: string | null;
}

/** What the municipality is for. */
export interface TaskScreen extends ScreenBase {
  readonly kind: 'task';
  readonly bearings: readonly { readonly key: string; readonly said: Said }[];
}

/** A few lines: what was asked and decided, what users said and were told, what was tried. */
export interface ListScreen extends ScreenBase {
  readonly kind: 'list';
  readonly lead: string | null;
  readonly lines: readonly ScreenLine[];
  /** How many more there are that no screen shows, in words. */
  readonly more: string | null;
  /** A question worth asking. */
  readonly ask: string | null;
}

/** A goal before its figure: the question, then the unit's own word. */
export interface QuestionScreen extends ScreenBase {
  readonly kind: 'question';
  readonly question: Said | null;
  readonly word: { readonly text: Said; readonly unit: Said; readonly by: string } | null;
  /** That the unit has said nothing; null where it has. */
  readonly noWord: string | null;
  /** That the goal is only proposed, or no longer followed and why; null where it is followed. */
  readonly notice: Said | null;
}

/** The figure: what may be said, then the number, then the picture. */
export interface FigureScreen extends ScreenBase {
  readonly kind: 'figure';
  /** What is asked or measured. */
  readonly name: Said;
  /** Whose figure it is. */
  readonly unit: Said;
  readonly mark: MarkView;
  /** Empty where the title has said it all. */
  readonly latest: string;
  readonly target: string | null;
  readonly ask: string;
  /** That the newest figure was old when it was published; null where it was not. */
  readonly stale: string | null;
  /** Null where there is nothing to draw. */
  readonly chart: FigureChart | null;
  /** What happened that may have moved it: new meanings first of all, then the latest; numbered from 1. */
  readonly flags: readonly FlagView[];
  readonly label: string;
  readonly table: TableView | null;
  readonly source: string;
}

/** Where today's questions and decisions are read aloud, and where the meeting ends. What stands on them is written in the meeting. */
export interface OwnScreen extends ScreenBase {
  readonly kind: 'notes' | 'close';
  readonly lead: string | null;
}

export type Screen = TaskScreen | ListScreen | QuestionScreen | FigureScreen | OwnScreen;
