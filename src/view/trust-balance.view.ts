import type { Answers, Column } from '#domain/feedback/column.ts';
import type { Indicator, SurveyIndicator } from '#domain/feedback/indicator.ts';
import { type TrustBalance, trustBalance } from '#domain/feedback/trust-balance.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { askedInTurn, type MoreAsks } from './asking.view.ts';
import type { Pair } from './profile.view.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';

/** What a municipality has set itself: so many good for each bad, and the smallest group that is told of. */
export interface BalanceRules {
  readonly promise: number | null;
  readonly fewest: number;
}

/** Rings for one bad experience: how many are filled with good ones, and where chance could put it. */
export interface RingsView {
  readonly rings: number;
  /** 0 to rings; the last may be filled in part. */
  readonly filled: number;
  readonly from: number;
  readonly to: number;
  /** What is filled beyond the last ring, in words. */
  readonly more: string | null;
}

export interface BalanceView {
  readonly key: string;
  readonly name: Said;
  /** The sentence first: how it stands against the promise. Null when nothing is promised. */
  readonly status: string | null;
  readonly said: string;
  readonly missing: string | null;
  readonly ask: string | null;
  readonly moreAsks: readonly MoreAsks[];
  readonly period: string;
  readonly rings: RingsView | null;
  readonly label: string;
}

/** Under this a ratio needs a decimal to say anything. */
const WHOLE_FROM = 2;
/** Rings to draw where the municipality has promised no number. */
const RINGS = 10;
const TENTHS = 10;

/** Never rounded up: 9.96 is not yet ten. @example downTo(9.96, 1) // 9.9 */
export function downTo(value: number, decimals: 0 | 1): number {
  const scale = decimals === 0 ? 1 : TENTHS;
  return Math.floor(value * scale + 1e-9) / scale;
}

/** A ratio in words: whole from ten, else with a tenth where there is one. */
export function ratioSaid(ratio: number, { words }: PageSetting): string {
  const shown = downTo(ratio, ratio >= RINGS ? 0 : 1);
  return words.format.number(shown, Number.isInteger(shown) ? 0 : 1);
}

/** Bounds nearer each other than this would both be rounded to one number, beside the ratio that lies between them. */
const NARROW = 2;

/** An interval's bounds in words. */
function boundsSaid(lower: number, upper: number, { words }: PageSetting): [string, string] {
  const isNarrow = upper - lower < NARROW;
  const said = (bound: number) => words.format.number(bound, bound > 0 && (isNarrow || bound < WHOLE_FROM) ? 1 : 0);
  return [said(lower), said(upper)];
}

const hasNeutral = (indicator: SurveyIndicator): boolean => indicator.options.some(({ means }) => means === 'neutral');

/** 84 goda mot 7 dåliga (9 varken eller): 12 goda per dålig, osäkerhet 6–25. */
export function balanceSaid(balance: TrustBalance, indicator: SurveyIndicator, setting: PageSetting): string {
  const { trust } = setting.words;
  if (balance.kind === 'withheld') return trust.withheld;
  if (balance.kind === 'undefined') return trust.noneEither;
  const { good, bad, neutral } = balance.counts;
  const counts = trust.counts(good, bad, hasNeutral(indicator) ? neutral : null);
  const { ratio, lower, upper } = balance;
  if (bad === 0) return `${counts}: ${trust.onlyGood(setting.words.format.number(downTo(lower, 0)))}.`;
  return `${counts}: ${trust.ratio(ratioSaid(ratio, setting), ...boundsSaid(lower, upper, setting))}.`;
}

function ringsView(balance: TrustBalance, rings: number, setting: PageSetting): RingsView | null {
  if (balance.kind !== 'known') return null;
  const { ratio, lower, upper } = balance;
  const beyond = ratio - rings;
  const isEndless = !Number.isFinite(ratio);
  return {
    rings,
    filled: Math.min(rings, ratio),
    from: Math.min(rings, lower),
    to: Math.min(rings, upper),
    more: beyond >= 1 && !isEndless ? setting.words.trust.more(setting.words.format.number(downTo(beyond, 0))) : null,
  };
}

function missingSaid(balance: TrustBalance, { words }: PageSetting): string | null {
  if (balance.kind !== 'known' || balance.kept === null) return null;
  const { missingGood, promise, turned } = balance.kept;
  return missingGood === 0 ? null : words.trust.missing(missingGood, promise, turned);
}

/** What one cell tells: a balance, or the words for why there is none. */
export type Told = { readonly balance: TrustBalance; readonly said: string };

export function toldOf(
  cell: Measured<Answers>,
  indicator: SurveyIndicator,
  { promise, fewest }: BalanceRules,
  setting: PageSetting,
): Told {
  if (cell.kind === 'missing') return { balance: { kind: 'withheld' }, said: setting.words.missing[cell.reason] };
  const balance = trustBalance(cell.value, promise, fewest);
  return { balance, said: balanceSaid(balance, indicator, setting) };
}

const surveyCells = (column: Column): readonly Measured<Answers>[] => (column.kind === 'survey' ? column.cells : []);

/** The latest wave of one question, against the promise. */
export function balanceView(
  { indicator, column }: Pair,
  unitName: Texts,
  rules: BalanceRules,
  setting: PageSetting,
  place?: number,
): BalanceView | null {
  if (indicator.kind !== 'survey') return null;
  const { words } = setting;
  const cell = surveyCells(column).at(-1);
  const period = column.periods.at(-1);
  if (cell === undefined || period === undefined) return null;
  const { balance, said: told } = toldOf(cell, indicator, rules, setting);
  const kept = balance.kind === 'known' ? balance.kept : null;
  const status = kept === null ? null : words.trust.status[kept.status];
  const name = plainly(indicator.short ?? indicator.name, setting);
  const asked = kept === null ? null : askedInTurn(words.asking.trust[kept.status], { column, place }, setting);
  return {
    key: indicator.id,
    name: said(indicator.name, setting),
    status,
    said: told,
    missing: missingSaid(balance, setting),
    ask: asked?.ask ?? null,
    moreAsks: [{ key: 'verdict', label: null, questions: asked?.others ?? [] }],
    period: words.format.period(period),
    rings: ringsView(balance, rules.promise ?? RINGS, setting),
    label: `${originName(setting)}${name}, ${plainly(unitName, setting)}. ${[status, told].filter((part) => part !== null).join('. ')}`,
  };
}

/** Questions to users about how they are met and whether it helps, which a good and a bad experience can be read from. */
export const isOfExperience = (indicator: Indicator): indicator is SurveyIndicator =>
  indicator.kind === 'survey' &&
  indicator.aspect !== 'conditions' &&
  (indicator.asked ?? 'users') === 'users' &&
  indicator.about === undefined;
