import { measuredShare } from '#domain/conditions/measured-share.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type Finding, findingOf } from '#domain/verdict/finding.ts';
import type { WhyCode } from '#domain/verdict/why.ts';
import { type ChartView, chartView } from './chart.view.ts';
import { type MarkView, markView } from './mark.view.ts';
import type { Point } from './point.ts';
import type { Happened } from './sentence.ts';
import { originName, plainly, type Said, type Setting, said } from './setting.ts';
import { type SparkView, sparkView } from './spark.view.ts';

/** One indicator in one unit, in the order it is read: sentence, figure, question, picture. */
export interface HeadView {
  readonly key: IndicatorId;
  readonly name: Said;
  readonly question: Said | null;
  readonly mark: MarkView;
  /** What may be said of it, in one sentence. */
  readonly verdict: string;
  /** Empty where the sentence has said it all. 74 % goda svar (69–79), 312 svar av 540 tillfrågade, 2025 */
  readonly latest: string;
  readonly target: string | null;
  readonly ask: string;
  /** Whether it rests on limits from fewer measurements than it takes to be firm. */
  readonly isTrial: boolean;
  /** The reason behind the sentence, in code. */
  readonly reason: WhyCode;
  /** What a screen reader is told in place of the picture. Says so when the figures are invented. */
  readonly label: string;
  readonly chart: ChartView;
  readonly spark: SparkView;
}

export interface FigureInput {
  readonly column: Column;
  readonly indicator: Indicator;
  /** Whose figure it is. */
  readonly unitName: Texts;
  readonly noVerdictBefore?: string | undefined;
  /** What happened in the unit that may have moved it, by day: flags in the picture. */
  readonly events?: readonly Happened[] | undefined;
  /** Its place among all that is asked and measured, from 0: figures beside each other are then asked different things. */
  readonly place?: number | undefined;
}

export const findingIn = ({ column, indicator, noVerdictBefore }: FigureInput, setting: Setting): Finding =>
  findingOf(column, indicator, { today: setting.today, published: setting.origin.release.published }, noVerdictBefore);

/** What may be said, in one sentence. */
export function verdictSentence(
  finding: Finding,
  { column, noVerdictBefore }: FigureInput,
  { words }: Setting,
): string {
  if (finding.code === 'too-early' && noVerdictBefore !== undefined) {
    return words.verdict.tooEarly(noVerdictBefore.slice(0, 4));
  }
  // Nobody has answered a measure: it is about too few persons.
  if (finding.code === 'withheld' && column.kind === 'measure') return words.missingMeasure.suppressed;
  return words.verdict.direction[finding.code];
}

/** 75,0 % (41–93), 6 av 8: a measured share of few says how many of how many, and how far chance alone could have put it. */
function measureSaid({ value, said, answers }: Point, indicator: Indicator, { words }: Setting): string {
  if (value === null || answers === null) return said;
  const isShare = indicator.kind === 'measure' && indicator.measureUnit === 'percent';
  const few = isShare ? measuredShare({ value, denominator: answers }) : null;
  if (few === null) return `${said} (${words.figure.denominator(answers)})`;
  const [from, to] = [few.lower, few.upper].map(words.format.percentNumber);
  return `${said} (${from}–${to}), ${words.figure.few(few.count, answers)}`;
}

function latestSaid(latest: Point | undefined, { column, indicator }: FigureInput, setting: Setting): string {
  const { words } = setting;
  if (latest === undefined) return '';
  const period = words.format.period(latest.period);
  const { value, low, high, answers, invited } = latest;
  if (value === null) return words.figure.absent(latest.said, period);
  const isShare = column.kind === 'survey' && low !== null && high !== null && answers !== null;
  const figure = isShare
    ? words.figure.share(value / 100, low / 100, high / 100, answers, invited ?? undefined, period)
    : words.figure.measure(measureSaid(latest, indicator, setting), period);
  return latest.provisional ? `${figure} (${words.figure.provisionalShort})` : figure;
}

function targetSaid(finding: Finding, chart: ChartView, { words }: Setting): string | null {
  if (finding.target === 'none' || chart.target === null) return null;
  return `${chart.target.said}. ${words.verdict.target[finding.target]}`;
}

/** What is said of a figure before its table and its source. */
export function headView(input: FigureInput, setting: Setting): HeadView {
  const { column, indicator, unitName } = input;
  const finding = findingIn(input, setting);
  const chart = chartView(column, indicator, finding.targetLevel, setting);
  const mark = markView(finding);
  const verdict = verdictSentence(finding, input, setting);
  const latest = finding.code === 'withheld' ? '' : latestSaid(chart.points.at(-1), input, setting);
  const { words } = setting;
  const [name, unit] = [plainly(indicator.name, setting), plainly(unitName, setting)];
  return {
    key: indicator.id,
    name: said(indicator.name, setting),
    question: indicator.kind === 'survey' ? said(indicator.question, setting) : null,
    mark,
    verdict,
    latest,
    target: targetSaid(finding, chart, setting),
    isTrial: finding.limits === 'trial',
    ask: words.verdict.ask[finding.code],
    reason: finding.why,
    label: `${originName(setting)}${words.figure.chart(name, unit, latest === '' ? `${verdict}.` : `${verdict}. ${latest}`)}`,
    chart,
    spark: sparkView(chart, mark),
  };
}
