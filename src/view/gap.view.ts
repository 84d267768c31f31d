import type { GapPanel } from '#domain/conditions/panel.ts';
import type { Column } from '#domain/feedback/column.ts';
import { gapsOf } from '#domain/feedback/gap.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type DotRow, dotRow } from './profile.view.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';

/** What was expected against what came of it, in one unit. */
export interface GapView {
  readonly key: string;
  readonly name: Said;
  readonly about: Said | null;
  readonly sentence: string;
  readonly period: string | null;
  readonly label: string;
  /** Expected first, then experienced. Empty where one of them is not asked here. */
  readonly rows: readonly DotRow[];
}

const PERCENT = 100;

export interface Figures {
  readonly indicators: readonly Indicator[];
  readonly columns: readonly Column[];
}

const figureOf = (id: Indicator['id'], { indicators, columns }: Figures) => {
  const indicator = indicators.find((one) => one.id === id);
  const column = columns.find((one) => one.indicator === id);
  return indicator === undefined || column?.kind !== 'survey' ? null : { indicator, column };
};

/** Null when neither question is asked in the unit. */
export function gapView(panel: GapPanel, figures: Figures, unitName: Texts, setting: PageSetting): GapView | null {
  const { words } = setting;
  const [expected, experienced] = [figureOf(panel.expected, figures), figureOf(panel.experienced, figures)];
  if (expected === null && experienced === null) return null;
  const latest =
    expected !== null && experienced !== null ? gapsOf(expected.column, experienced.column).at(-1) : undefined;
  const points = (share: number): string => words.format.number(Math.abs(share) * PERCENT);
  const bounds =
    latest === undefined ? [] : [latest.lower, latest.upper].map(Math.abs).sort((one, other) => one - other);
  const [from = 0, to = 0] = bounds;
  const rows = [
    { figure: expected, label: words.trust.expected },
    { figure: experienced, label: words.trust.experienced },
  ].flatMap(({ figure, label }) =>
    figure === null
      ? []
      : [
          {
            ...dotRow(
              figure,
              { key: figure.indicator.id, label: { text: label }, href: null, depth: 0, tone: 'neutral' },
              setting,
            ),
            before: null,
          },
        ],
  );
  return {
    key: panel.id,
    name: said(panel.name, setting),
    about: panel.about === undefined ? null : said(panel.about, setting),
    sentence:
      latest === undefined
        ? words.trust.noGap
        : words.trust.gap[latest.code](points(latest.difference), points(from), points(to)),
    period: latest === undefined ? null : words.format.period(latest.period),
    label: `${originName(setting)}${plainly(panel.name, setting)}, ${plainly(unitName, setting)}`,
    rows,
  };
}
