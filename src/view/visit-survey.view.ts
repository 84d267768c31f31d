import type { Indicator, Party } from '#domain/feedback/indicator.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { SmallSeries } from './multiples.view.ts';
import { type DotRow, dotRow, type Pair, type ProfileView } from './profile.view.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';
import { quietSeries } from './small-series.view.ts';

/** One thing that everyone who met is asked, with each one's answers beside the others', never added up. */
export interface VisitItem {
  readonly key: string;
  readonly name: Said;
  /** The latest time, on one scale. */
  readonly parties: ProfileView;
  /** Each one's answers over time, on the same scale as the others'. */
  readonly series: readonly SmallSeries[];
}

/** The picture compares those who answer; what has changed is said over time. */
const NO_CHANGE: DotRow['tone'] = 'neutral';

const itemOf = ({ item, id }: Indicator): string => item ?? id;

/** Those who answer, in the set's own order; a question that is not asked of anybody named goes by its own name. */
function nameOf({ asked, short, name }: Indicator, setting: PageSetting): Said {
  const party: Party | undefined = asked;
  return party === undefined ? said(short ?? name, setting) : { text: setting.words.survey.party[party] };
}

function visitItem(key: string, pairs: readonly [Pair, ...Pair[]], unitName: Texts, setting: PageSetting): VisitItem {
  const [{ indicator }] = pairs;
  const texts = indicator.short ?? indicator.name;
  const rows = pairs.map((pair): DotRow => {
    const row = {
      key: pair.indicator.id,
      label: nameOf(pair.indicator, setting),
      href: null,
      depth: 0,
      tone: NO_CHANGE,
    };
    return dotRow(pair, row, setting);
  });
  const whose = `${originName(setting)}${plainly(unitName, setting)}, ${plainly(texts, setting)}`;
  return {
    key,
    name: said(texts, setting),
    parties: {
      label: `${whose}. ${rows.map((row) => `${row.label.text}: ${row.said} ${row.detail}`.trim()).join('. ')}`,
      rows,
    },
    series: pairs.map((pair) => quietSeries(pair, nameOf(pair.indicator, setting), unitName, setting)),
  };
}

/** The questions of a set, each with everyone who is asked it. */
export function visitSurveyView(pairs: readonly Pair[], unitName: Texts, setting: PageSetting): VisitItem[] {
  const items = new Map<string, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const key = itemOf(pair.indicator);
    const some = items.get(key);
    if (some === undefined) items.set(key, [pair]);
    else some.push(pair);
  }
  return [...items].map(([key, some]) => visitItem(key, some, unitName, setting));
}
