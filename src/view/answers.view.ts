import { answered } from '#domain/feedback/column.ts';
import type { Aspect } from '#domain/feedback/indicator.ts';
import { clearlyLowest } from '#domain/feedback/lowest.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { wilson } from '#domain/statistics/wilson.ts';
import { valuesSentence } from './overview.view.ts';
import { type Pair, type ProfileView, profileView } from './profile.view.ts';
import { type PageSetting, plainly } from './setting.ts';

/** What one of the two great questions is answered with: a sentence, then the dots it rests on. */
export interface AnswersView {
  readonly key: Aspect;
  readonly title: string;
  readonly sentence: string;
  readonly profile: ProfileView;
}

const ORDER: readonly Aspect[] = ['values', 'difference', 'conditions'];

/** The questions of a set apart from each other by what they tell, each part in the set's own order. */
export function answersView(pairs: readonly Pair[], unitName: Texts, setting: PageSetting): AnswersView[] {
  const { unit } = setting.words;
  return ORDER.flatMap((key) => {
    const some = pairs.filter(({ indicator }) => indicator.aspect === key);
    if (some.length === 0) return [];
    const sentence = valuesSentence(some, unitName, setting);
    return [{ key, title: unit[key], sentence, profile: profileView(some, unitName, setting) }];
  });
}

/**
 * That one question is answered worse than all others, where it plainly is.
 *
 * Missing: null where it is not so, and where that one is asked of something else, which stands apart from the others.
 * Source:  docs/method.md, section 8.1.
 */
export function lowestSaid(pairs: readonly Pair[], setting: PageSetting): string | null {
  const intervals = pairs.map(({ column }) => {
    const cell = column.kind === 'survey' ? column.cells.at(-1) : undefined;
    const n = cell?.kind === 'known' ? answered(cell.value) : 0;
    return cell?.kind === 'known' && n > 0 ? wilson(cell.value.good, n) : null;
  });
  const lowest = pairs[clearlyLowest(intervals) ?? -1];
  if (lowest?.indicator.aspect !== 'values') return null;
  const { short, name } = lowest.indicator;
  return setting.words.survey.lowest(plainly(short ?? name, setting));
}
