import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { findingIn } from './head.view.ts';
import { type MarkView, markView } from './mark.view.ts';
import { type Point, pointsOf } from './point.ts';
import { originName, plainly, type Said, type Setting, said } from './setting.ts';

/** One dot with its whisker on a scale from 0 to 100, or the words that stand in its place. */
export interface DotRow {
  readonly key: string;
  readonly label: Said;
  readonly href: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The measurement before, as a small mark. */
  readonly before: number | null;
  readonly said: string;
  /** Whether it is withheld, which looks like nothing else. */
  readonly isWithheld?: boolean;
  readonly detail: string;
  readonly tone: MarkView['tone'];
  readonly depth: number;
  /** Where chance alone could put it among the others. */
  readonly chance?: { readonly from: number; readonly to: number };
  /** Whose page it is, among others. */
  readonly isOwn?: boolean;
}

export interface ProfileView {
  readonly label: string;
  readonly rows: readonly DotRow[];
}

export interface Pair {
  readonly indicator: Indicator;
  readonly column: Column;
}

/** What stands in small print: 69–79, 312 svar. */
function detailOf(point: Point | undefined, { words }: Setting): string {
  if (point === undefined || point.low === null || point.high === null || point.answers === null) return '';
  const { number } = words.format;
  return `(${number(point.low)}–${number(point.high)}), ${number(point.answers)} ${words.figure.column.answers.toLowerCase()}`;
}

export function dotRow(
  pair: Pair,
  row: { key: string; label: Said; href: string | null; depth: number; tone: MarkView['tone'] },
  setting: Setting,
): DotRow {
  const points = pointsOf(pair.column, pair.indicator, setting);
  const [before, latest] = [points.at(-2), points.at(-1)];
  const isComparable = before?.segment === latest?.segment;
  return {
    ...row,
    value: latest?.value ?? null,
    low: latest?.low ?? null,
    high: latest?.high ?? null,
    before: isComparable ? (before?.value ?? null) : null,
    said: latest?.said ?? '',
    isWithheld: latest?.absent === 'suppressed',
    detail: detailOf(latest, setting),
  };
}

/** The questions of one unit in their fixed order, never ordered by result. */
export function profileView(pairs: readonly Pair[], unitName: Texts, setting: Setting): ProfileView {
  const rows = pairs.map((pair) => {
    const { tone } = markView(findingIn({ ...pair, unitName }, setting));
    const label = said(pair.indicator.short ?? pair.indicator.name, setting);
    return dotRow(pair, { key: pair.indicator.id, label, href: null, depth: 0, tone }, setting);
  });
  const spoken = rows.map((row) => `${row.label.text}: ${row.said} ${row.detail}`.trim());
  return { label: `${originName(setting)}${plainly(unitName, setting)}. ${spoken.join('. ')}`, rows };
}
