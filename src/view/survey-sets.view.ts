import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { QuestionSet, SetKind } from '#domain/feedback/question-set.ts';
import type { SetId, UnitId } from '#domain/kernel/ids.ts';
import { surveyPlace } from './address.ts';
import type { Pair } from './profile.view.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** Questions that are shown together. */
export interface ShownSet {
  /** None: the questions that belong to no set. */
  readonly id: SetId | null;
  readonly name: Said;
  readonly about: Said | null;
  readonly kind: SetKind;
  /** In the set's own order. */
  readonly indicators: readonly Indicator[];
}

export interface SetsView {
  /** Null when nothing is asked of anybody. */
  readonly chosen: ShownSet | null;
  /** Whether these are the questions that are asked of everyone, and shown without a wish. */
  readonly isMain: boolean;
  /** Whether another set was asked for, which is not there. */
  readonly isLost: boolean;
  /** Empty when there is nothing to choose between. */
  readonly links: readonly {
    readonly key: string;
    readonly name: Said;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
}

/** Whether somebody answers it. A set in which nobody answers anything is counted, not asked. */
const isAnswered = ({ kind }: Indicator): boolean => kind === 'survey';

/** The municipality's own questions, which need no set to be asked together. */
function ownQuestions(indicators: readonly Indicator[], { words }: PageSetting): ShownSet[] {
  const own = indicators.filter(
    ({ kind, set, aspect }) => kind === 'survey' && set === undefined && aspect !== 'conditions',
  );
  if (own.length === 0) return [];
  return [{ id: null, name: { text: words.survey.ownQuestions }, about: null, kind: 'profile', indicators: own }];
}

function shownSet(
  { id, name, about, kind, indicators: ids }: QuestionSet,
  of: ReadonlyMap<string, Indicator>,
  setting: PageSetting,
): ShownSet {
  return {
    id,
    name: said(name, setting),
    about: about === undefined ? null : said(about, setting),
    kind,
    indicators: ids.flatMap((one) => of.get(one) ?? []),
  };
}

/**
 * Which questions are shown, and which others there are.
 *
 * Rule: without a wish, the municipality's own questions, else the first set that tells how people are met.
 */
export function setsView(
  sets: readonly QuestionSet[],
  indicators: readonly Indicator[],
  { set, unit }: { readonly set: string | null; readonly unit: UnitId | null },
  setting: PageSetting,
): SetsView {
  const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));
  const all = [...ownQuestions(indicators, setting), ...sets.map((one) => shownSet(one, byId, setting))].filter((one) =>
    one.indicators.some(isAnswered),
  );
  const first = all.find(({ kind }) => kind === 'profile') ?? all[0] ?? null;
  const wished = set === null ? first : all.find(({ id }) => id === set);
  const chosen = wished ?? first;
  return {
    chosen,
    isMain: chosen === first,
    isLost: wished === undefined,
    links:
      all.length < 2
        ? []
        : all.map((one) => ({
            key: one.id ?? '',
            name: one.name,
            href: setting.href(surveyPlace(unit, one === first ? null : one.id)),
            isCurrent: one === chosen,
          })),
  };
}

/** Questions with their answers in one unit; those that it was never asked are left out. */
export function pairsOf(indicators: readonly Indicator[], columns: readonly Column[]): Pair[] {
  const byId = new Map(columns.map((column) => [column.indicator, column]));
  return indicators.flatMap((indicator) => {
    const column = byId.get(indicator.id);
    return column === undefined ? [] : [{ indicator, column }];
  });
}
