import type { Texts } from '#domain/kernel/text.ts';
import { hasMoved } from '#domain/verdict/finding.ts';
import { byChance } from './by-chance.ts';
import { type FigureInput, findingIn } from './head.view.ts';
import type { Pair } from './profile.view.ts';
import type { Setting } from './setting.ts';

export interface HeadlineView {
  readonly title: string;
  readonly chance: string | null;
}

/** How many goals have really moved, read by the first indicator of each, and what chance alone would give of all on the page. */
export function headlineView(
  goals: readonly FigureInput[],
  further: readonly FigureInput[],
  setting: Setting,
): HeadlineView {
  const { overview } = setting.words;
  const moved = goals.filter((goal) => hasMoved(findingIn(goal, setting).code)).length;
  const chance = byChance([...goals, ...further], setting);
  return {
    title: goals.length === 1 ? overview.one(moved === 1) : overview.moved(moved, goals.length),
    chance: chance && overview.chance(...chance),
  };
}

export type GoalGroup = 'moved' | 'ask' | 'unknown';

const GROUPS: readonly GoalGroup[] = ['moved', 'ask', 'unknown'];

function groupOf(figure: FigureInput | null, setting: Setting): GoalGroup {
  const code = figure === null ? 'no-data' : findingIn(figure, setting).code;
  if (hasMoved(code)) return 'moved';
  return code === 'no-change' ? 'ask' : 'unknown';
}

/** Strengths first, where something has moved; otherwise the municipality's own order. */
const isStrength = (figure: FigureInput | null, setting: Setting): boolean =>
  figure !== null && findingIn(figure, setting).code === 'improving';

/**
 * The goals as they are read: what has really moved, what is worth asking, what can not be known yet.
 *
 * Shape: one list of positions among the goals for each group that is not empty.
 */
export function goalGroups(
  figures: readonly (FigureInput | null)[],
  setting: Setting,
): { readonly group: GoalGroup; readonly title: string; readonly goals: readonly number[] }[] {
  const placed = figures.map((figure, at) => ({
    at,
    group: groupOf(figure, setting),
    first: isStrength(figure, setting),
  }));
  return GROUPS.flatMap((group) => {
    const goals = placed.filter((one) => one.group === group);
    if (goals.length === 0) return [];
    const ordered = [...goals.filter(({ first }) => first), ...goals.filter(({ first }) => !first)];
    return [{ group, title: setting.words.overview.group[group], goals: ordered.map(({ at }) => at) }];
  });
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
