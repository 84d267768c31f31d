import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { KeptRelease } from '#domain/kernel/release.ts';
import type { FindingCode } from '#domain/verdict/finding.ts';
import { newsOf } from '#domain/verdict/news.ts';
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
  /** That nothing is new; null where something is. */
  readonly none: string | null;
}

const nameOf = ({ short, name }: Indicator) => short ?? name;

function sentenceOf(code: FindingCode, { kind }: Column, { words }: PageSetting): string {
  return code === 'withheld' && kind === 'measure' ? words.missingMeasure.suppressed : words.verdict.direction[code];
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
  const found = pairs.flatMap(({ indicator, column }) => {
    const before = earlier.columns.find((one) => one.indicator === indicator.id);
    const one = newsOf(column, before, indicator, moments);
    return one === null ? [] : [{ ...one, indicator, column }];
  });
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
    none: found.length === 0 ? news.none : null,
  };
}
