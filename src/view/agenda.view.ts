import { ageBetween } from '#domain/dialogue/age.ts';
import type { Agenda, TrialToRaise, Waiting } from '#domain/dialogue/agenda.ts';
import type { Followed } from '#domain/dialogue/follow-up.ts';
import type { AgendaCells } from './agenda-export.view.ts';
import { questionFacts } from './asked-question.view.ts';
import { decisionFacts, decisionLinks, decisionUnit, followUpSaid } from './decision.view.ts';
import { type FigureNow, type FigureOf, nowSaid } from './decision-figure.ts';
import { figuresSince } from './decision-since.ts';
import { BETWEEN, decisionCells, questionCells } from './dialogue-export.view.ts';
import { type Around, linksOf, type RecordLink, type RecordView, unitOf } from './record-item.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** One line of a meeting's list. */
export interface AgendaLine {
  readonly key: string;
  readonly text: Said;
  /** Where the text itself leads, for a figure. */
  readonly href: string | null;
  /** Where a decision stands, or what a trial waits for. */
  readonly state: string | null;
  readonly facts: readonly string[];
  readonly unit: RecordView['unit'];
  /** What the figure says now, in each unit that it is about. */
  readonly figures: readonly FigureNow[];
  /** That some could not be had, or that none is from after the decision. */
  readonly failed: string | null;
  readonly ask: string | null;
  readonly links: readonly RecordLink[];
  /** The same, as it stands in a table to take along. */
  readonly cells: AgendaCells;
}

/** What the next meeting has to talk of, of one kind. Lines are made when they are asked for. */
export interface AgendaPart {
  readonly key: 'questions' | 'decisions' | 'trials' | 'verdicts';
  readonly title: string;
  readonly text: string | null;
  readonly all: number;
  readonly lines: (from: number, to: number) => readonly AgendaLine[];
}

const NOTHING = { href: null, state: null, unit: null, figures: [], failed: null, ask: null, links: [] } as const;

function questionLine({ question }: Waiting, around: Around, setting: PageSetting): AgendaLine {
  return {
    ...NOTHING,
    key: question.id,
    text: said(question.text, setting),
    facts: questionFacts(question, setting),
    unit: unitOf(question, around, setting),
    links: linksOf(question, around, setting, setting.words.dialogue.about),
    cells: { kind: setting.words.dialogue.kind.question, ...questionCells(question, setting) },
  };
}

function decisionLine(followed: Followed, around: Around, figureOf: FigureOf, setting: PageSetting): AgendaLine {
  const { decision } = followed;
  const { figures, hasFailed, none } = figuresSince(followed, around.names, figureOf, setting);
  return {
    ...NOTHING,
    key: decision.id,
    text: said(decision.text, setting),
    state: followUpSaid(followed, setting),
    facts: decisionFacts(decision, around, setting),
    unit: decisionUnit(decision, around, setting),
    figures,
    failed: hasFailed ? setting.words.dialogue.failed : none,
    links: decisionLinks(decision, around, setting),
    cells: {
      kind: setting.words.dialogue.kind.decision,
      ...decisionCells(decision, setting),
      unit: decision.units.join(BETWEEN),
      figure: figures.map(nowSaid).join(BETWEEN),
    },
  };
}

function trialLine({ trial, why }: TrialToRaise, around: Around, setting: PageSetting): AgendaLine {
  const { dialogue, trying, format } = setting.words;
  const day = why === 'unsaid' ? (trial.ended ?? trial.started) : trial.started;
  const { published } = setting.origin.release;
  const waits = dialogue.trial[why](format.day(day), ageBetween(day, published), format.day(published));
  return {
    ...NOTHING,
    key: trial.id,
    text: said(trial.what, setting),
    facts: [trying.phase[trial.phase], waits],
    unit: unitOf(trial, around, setting),
    links: linksOf(trial, around, setting),
    cells: {
      kind: dialogue.kind.trial,
      ...{ id: trial.id, date: trial.started, text: plainly(trial.what, setting) },
      ...{ goal: trial.goal ?? '', unit: trial.unit ?? '', indicator: trial.indicator ?? '' },
      status: waits,
    },
  };
}

/** The parts of a list that come from the record. Missing: a part without lines is left out. */
export function agendaParts(agenda: Agenda, around: Around, figureOf: FigureOf, setting: PageSetting): AgendaPart[] {
  const { agenda: words } = setting.words.dialogue;
  const part = <Thing>(
    key: AgendaPart['key'],
    things: readonly Thing[],
    line: (thing: Thing) => AgendaLine,
  ): AgendaPart[] =>
    things.length === 0
      ? []
      : [
          {
            key,
            title: words.count(words[key], things.length),
            text: null,
            all: things.length,
            lines: (from, to) => things.slice(from, to).map(line),
          },
        ];
  return [
    ...part('questions', agenda.questions, (waiting) => questionLine(waiting, around, setting)),
    ...part('decisions', agenda.decisions, (followed) => decisionLine(followed, around, figureOf, setting)),
    ...part('trials', agenda.trials, (trial) => trialLine(trial, around, setting)),
  ];
}
