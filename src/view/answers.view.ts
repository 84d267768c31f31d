import type { Aspect } from '#domain/feedback/indicator.ts';
import { clearlyLowest } from '#domain/feedback/lowest.ts';
import type { Texts } from '#domain/kernel/text.ts';
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

/** That one question is answered worse than all others, where it plainly is. Source: METHOD 8. */
export function lowestSaid(pairs: readonly Pair[], { rows }: ProfileView, setting: PageSetting): string | null {
  const intervals = rows.map(({ low, high }) => (low === null || high === null ? null : { lower: low, upper: high }));
  const lowest = pairs[clearlyLowest(intervals) ?? -1];
  if (lowest === undefined) return null;
  const { short, name } = lowest.indicator;
  return setting.words.survey.lowest(plainly(short ?? name, setting));
}
