import type { Indicator } from '#domain/feedback/indicator.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type FigureView, figureView } from './figure.view.ts';
import { type FigureInput, headView } from './head.view.ts';
import type { MarkView } from './mark.view.ts';
import type { Pair } from './profile.view.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** One question in a line, and the whole figure for who opens it. */
export interface QuestionLineView {
  readonly key: IndicatorId;
  readonly name: Said;
  readonly mark: MarkView;
  readonly verdict: string;
  readonly figure: () => FigureView;
}

/** The question's short name, and who answers it where several have the same. */
function nameOf({ asked, short, name }: Indicator, pairs: readonly Pair[], setting: PageSetting): Said {
  const own = said(short ?? name, setting);
  const isAlone =
    pairs.filter(({ indicator }) => said(indicator.short ?? indicator.name, setting).text === own.text).length === 1;
  return isAlone || asked === undefined ? own : { ...own, text: `${own.text} – ${setting.words.survey.party[asked]}` };
}

/** Every question in the order it is asked, never ordered by result. `around` gives what a page adds to each figure. */
export function questionLines(
  pairs: readonly Pair[],
  unitName: Texts,
  setting: PageSetting,
  around: (indicator: IndicatorId) => Pick<FigureInput, 'events' | 'place'> = () => ({}),
): QuestionLineView[] {
  return pairs.map((pair) => {
    const input = { ...pair, unitName, ...around(pair.indicator.id) };
    const { key, mark, verdict } = headView(input, setting);
    const name = nameOf(pair.indicator, pairs, setting);
    return { key, name, mark, verdict, figure: () => figureView(input, setting) };
  });
}
