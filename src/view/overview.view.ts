import type { Texts } from '#domain/kernel/text.ts';
import { FALSE_SIGNAL_RATE, hasMoved } from '#domain/verdict/finding.ts';
import { type FigureInput, findingIn } from './head.view.ts';
import type { Pair } from './profile.view.ts';
import type { Setting } from './setting.ts';

export interface HeadlineView {
  readonly title: string;
  readonly chance: string | null;
}

/** How many goals have really moved, read by the first indicator of each, and what chance alone would give. */
export function headlineView(goals: readonly FigureInput[], further: number, setting: Setting): HeadlineView {
  const { overview } = setting.words;
  const moved = goals.filter((goal) => hasMoved(findingIn(goal, setting).code)).length;
  const readings = goals.length + further;
  return {
    title: goals.length === 1 ? overview.one(moved === 1) : overview.moved(moved, goals.length),
    chance: readings === 0 ? null : overview.chance(readings, readings * FALSE_SIGNAL_RATE),
  };
}

/** One sentence for the questions together, without making one figure of them. */
export function valuesSentence(pairs: readonly Pair[], unitName: Texts, setting: Setting): string {
  const count = { better: 0, worse: 0, steady: 0, unknown: 0 };
  for (const pair of pairs) {
    const { code, moved } = findingIn({ ...pair, unitName }, setting);
    // The words are of more or fewer good answers, which is not always better or worse.
    if (moved === 'up') count.better += 1;
    else if (moved === 'down') count.worse += 1;
    else if (code === 'no-change') count.steady += 1;
    else count.unknown += 1;
  }
  const { overview } = setting.words;
  return pairs.length === 0 ? overview.valuesNone : overview.valuesSentence(count);
}
