import { CHANCE_OF_DIFFERENCE, comparisonsIn, type EqualityAxis, groupColumns } from '#domain/feedback/equality.ts';
import { columnUntil } from '#domain/feedback/until.ts';
import { isSeldom } from '#domain/verdict/by-chance.ts';
import {
  type Choice,
  isFound,
  type ShownQuestion,
  sentencesOf,
  shortName,
  shownIn,
  standingsOf,
} from './equality-found.ts';
import { type DotRow, dotRow } from './profile.view.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';

/** The groups of one question, in the axis' own order. */
export interface QuestionGroups {
  readonly key: string;
  readonly name: Said;
  /** Null where it is the same of all questions. */
  readonly period: string | null;
  readonly label: string;
  readonly rows: readonly DotRow[];
}

/** One way to divide those who answer. */
export interface EqualityAxisView {
  readonly key: string;
  readonly name: Said;
  /** The wave that it speaks of. */
  readonly period: string;
  /** What was found first; or why nothing can be said. */
  readonly sentences: readonly string[];
  /** Questions on which some group differs. */
  readonly differing: readonly QuestionGroups[];
  /** All questions that are told of. */
  readonly questions: readonly QuestionGroups[];
}

export interface EqualityView {
  readonly axes: readonly EqualityAxisView[];
  /** How many comparisons were made, and what chance does with so many. Null where none was. */
  readonly chance: string | null;
}

function questionGroups(
  axis: EqualityAxis,
  shown: ShownQuestion,
  isMixed: boolean,
  setting: PageSetting,
): QuestionGroups {
  const { indicator, period } = shown;
  const name = said(indicator.short ?? indicator.name, setting);
  const standings = standingsOf(shown);
  const columns = groupColumns(axis).filter((column) => column.indicator === indicator.id);
  const rows = axis.groups.flatMap((group, at): DotRow[] => {
    const column = columns[at];
    if (column === undefined) return [];
    const row = { key: group.id, label: said(group.name, setting), href: null, depth: 0, tone: 'neutral' } as const;
    const isOwn = isFound(standings[at] ?? null);
    return [{ ...dotRow({ indicator, column: columnUntil(column, period) }, row, setting), before: null, isOwn }];
  });
  const when = setting.words.format.period(period);
  const label = `${originName(setting)}${shortName(indicator, setting)}, ${plainly(axis.name, setting)}, ${when}`;
  return { key: indicator.id, name, period: isMixed ? when : null, label, rows };
}

function axisView(axis: EqualityAxis, shown: readonly ShownQuestion[], setting: PageSetting): EqualityAxisView {
  const told = shown.filter((one) => one.cell.kind === 'known');
  const { format } = setting.words;
  const periods = [...new Set(shown.map(({ period }) => format.period(period)))];
  const groupsOf = (one: ShownQuestion): QuestionGroups => questionGroups(axis, one, periods.length > 1, setting);
  return {
    key: axis.id,
    name: said(axis.name, setting),
    period: format.list(periods),
    sentences: sentencesOf(axis, shown, setting),
    differing: told.filter((one) => standingsOf(one).some(isFound)).map(groupsOf),
    questions: told.map(groupsOf),
  };
}

/**
 * Whether groups answer alike, axis by axis in the municipality's own order.
 *
 * Missing: null where nothing of what is asked is divided by group in the wave that is shown.
 */
export function equalityView(all: readonly EqualityAxis[], choice: Choice, setting: PageSetting): EqualityView | null {
  const axes = all.map((axis) => ({ axis, shown: shownIn(axis, choice) })).filter(({ shown }) => shown.length > 0);
  if (axes.length === 0) return null;
  const comparisons = axes
    .flatMap(({ shown }) => shown.map(({ cell }) => (cell.kind === 'known' ? comparisonsIn(cell.value) : 0)))
    .reduce((sum, one) => sum + one, 0);
  const { chance } = setting.words.equality;
  const seldom = isSeldom(comparisons, CHANCE_OF_DIFFERENCE);
  return {
    axes: axes.map(({ axis, shown }) => axisView(axis, shown, setting)),
    chance: comparisons === 0 ? null : chance(comparisons, comparisons * CHANCE_OF_DIFFERENCE, seldom),
  };
}
