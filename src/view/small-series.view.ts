import type { Texts } from '#domain/kernel/text.ts';
import { hasMoved } from '#domain/verdict/finding.ts';
import { findingIn, headView } from './head.view.ts';
import type { SmallSeries } from './multiples.view.ts';
import { dotRow, type Pair } from './profile.view.ts';
import type { PageSetting, Said } from './setting.ts';
import type { SparkView } from './spark.view.ts';

/** The words beside the picture say the latest figure and its mark, so there it is a point like the others. */
const pictureOf = (spark: SparkView): SparkView =>
  spark.latest === null
    ? spark
    : { ...spark, latest: null, dots: [...spark.dots, { x: spark.latest.x, y: spark.latest.y, hollow: false }] };

/** One figure over time, small, to stand beside others on the same scale. */
export function smallSeries(pair: Pair, name: Said, unitName: Texts, setting: PageSetting): SmallSeries {
  const { chart, mark, verdict, label, spark } = headView({ ...pair, unitName }, setting);
  const row = { key: pair.indicator.id, label: name, href: null, depth: 0, tone: mark.tone };
  const { key, href, said, detail, value } = dotRow(pair, row, setting);
  return {
    ...{ key, href, said, detail, name, mark, label },
    isOver: false,
    isAbsent: value === null,
    verdict: chart.isEmpty ? null : verdict,
    picture: pictureOf(spark),
  };
}

/** The same among so many others that only what has really changed is put into words. */
export function quietSeries(pair: Pair, name: Said, unitName: Texts, setting: PageSetting): SmallSeries {
  const series = smallSeries(pair, name, unitName, setting);
  return hasMoved(findingIn({ ...pair, unitName }, setting).code) ? series : { ...series, verdict: null };
}
