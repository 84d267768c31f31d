import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { FindingCode } from '#domain/verdict/finding.ts';
import { newsOf } from '#domain/verdict/news.ts';
import { pointsOf } from './point.ts';
import type { Pair } from './profile.view.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** What is new in a unit's figures since the release before. */
export interface NewsView {
  /** Which release they are held against. */
  readonly since: string;
  /** What has got a later figure, by the period it is from. */
  readonly periods: readonly { readonly key: string; readonly label: string; readonly names: string }[];
  /** What something else is said of than then, in the published order. */
  readonly verdicts: readonly {
    readonly key: string;
    readonly name: Said;
    readonly now: string;
    readonly before: string;
  }[];
  /** Figures that were others in that release, of what is shown in both; null where none is. */
  readonly changed: ChangedView | null;
  /** That nothing is new; null where something is. */
  readonly none: string | null;
}

/** Figures that the release before had too, and had otherwise. */
export interface ChangedView {
  readonly title: string;
  /** In the published order, the latest period of each first. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: Said;
    readonly period: string;
    readonly now: string;
    readonly before: string;
  }[];
  /** How many more there are; null where all are named. */
  readonly more: string | null;
}

/** Figures. More are counted. */
const MOST_NAMED = 8;

const nameOf = ({ short, name }: Indicator) => short ?? name;

function sentenceOf(code: FindingCode, { kind }: Column, { words }: PageSetting): string {
  return code === 'withheld' && kind === 'measure' ? words.missingMeasure.suppressed : words.verdict.direction[code];
}

/** Only what stands open in both releases is told of: of what is withheld in either, nothing. */
function changedIn({ indicator, column }: Pair, before: Column | undefined, setting: PageSetting): ChangedView['rows'] {
  if (before?.kind !== column.kind) return [];
  const { words } = setting;
  const earlier = new Map(pointsOf(before, indicator, setting).map((point) => [point.period, point]));
  const changed = pointsOf(column, indicator, setting).flatMap(({ period, absent, said: now }) => {
    const then = earlier.get(period);
    if (absent !== null || then === undefined || then.absent !== null || then.said === now) return [];
    return [
      {
        key: `${indicator.id} ${period}`,
        name: said(nameOf(indicator), setting),
        period: words.format.period(period),
        now,
        before: words.myUnit.news.before(then.said),
      },
    ];
  });
  return changed.reverse();
}

function changedView(rows: ChangedView['rows'], published: string, { words }: PageSetting): ChangedView | null {
  const { news } = words.myUnit;
  if (rows.length === 0) return null;
  const more = rows.length - MOST_NAMED;
  return {
    title: news.changed(rows.length, words.format.day(published)),
    rows: rows.slice(0, MOST_NAMED),
    more: more > 0 ? news.moreChanged(more) : null,
  };
}

/** `pairs` are the unit's figures now, in the published order; `earlier` is what it had in the release before. */
export function newsView(
  pairs: readonly Pair[],
  earlier: { readonly release: KeptRelease; readonly columns: readonly Column[] },
  setting: PageSetting,
): NewsView {
  const { words, today, origin } = setting;
  const { news } = words.myUnit;
  const { published } = earlier.release;
  const moments = {
    now: { today, published: origin.release.published },
    before: { today: published, published },
  };
  const beforeOf = (id: Indicator['id']): Column | undefined =>
    earlier.columns.find(({ indicator }) => indicator === id);
  const found = pairs.flatMap(({ indicator, column }) => {
    const before = beforeOf(indicator.id);
    const one = newsOf(column, before, indicator, moments);
    return one === null ? [] : [{ ...one, indicator, column }];
  });
  const rows = pairs.flatMap((pair) => changedIn(pair, beforeOf(pair.indicator.id), setting));
  const periods = [...new Set(found.flatMap(({ period }) => period ?? []))].sort().reverse();
  const namesIn = (period: Period): string[] =>
    found.filter((one) => one.period === period).map(({ indicator }) => plainly(nameOf(indicator), setting));
  return {
    since: news.since(words.format.day(published)),
    periods: periods.map((period) => ({
      key: period,
      label: news.period(words.format.period(period)),
      names: words.format.list(namesIn(period)),
    })),
    verdicts: found.flatMap(({ verdict, indicator, column }) =>
      verdict === null
        ? []
        : [
            {
              key: indicator.id,
              name: said(nameOf(indicator), setting),
              now: sentenceOf(verdict.now, column, setting),
              before: news.before(sentenceOf(verdict.before, column, setting)),
            },
          ],
    ),
    changed: changedView(rows, published, setting),
    none: found.length + rows.length === 0 ? news.none : null,
  };
}
