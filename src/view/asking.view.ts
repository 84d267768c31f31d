import { inTurn, turnOf } from '#domain/dialogue/asking.ts';
import { type FigureInput, findingIn } from './head.view.ts';
import type { PageSetting } from './setting.ts';

/** More that is worth asking. */
export interface MoreAsks {
  readonly key: 'verdict' | 'target';
  /** What they are about, where it is something else than the sentence. */
  readonly label: string | null;
  readonly questions: readonly string[];
}

/** One question that comes with a figure, and others for who wants to ask more. */
export interface AskingView {
  readonly ask: string;
  readonly moreAsks: readonly MoreAsks[];
}

/** What is asked about, in a release. */
type About = Pick<FigureInput, 'column' | 'place'>;

const turnIn = ({ column, place }: About, { origin }: PageSetting): number =>
  turnOf({ release: origin.release.id, unit: column.unit, indicator: column.indicator, place });

/** The question whose turn it is among some, and the others after it. Missing: an empty question where there are none. */
export function askedInTurn(
  questions: readonly string[],
  about: About,
  setting: PageSetting,
): { readonly ask: string; readonly others: readonly string[] } {
  const [ask = '', ...others] = inTurn(questions, turnIn(about, setting));
  return { ask, others };
}

/** Whether it is about something that the unit no longer does. */
const isOver = ({ cells }: FigureInput['column']): boolean => {
  const latest = cells.at(-1);
  return latest?.kind === 'missing' && latest.reason === 'not-applicable';
};

/**
 * What to ask of a figure: of what may be said of it, then of the level it should reach, where one is set.
 *
 * Missing: nothing is asked of what does not apply to the unit any more; the question is then empty.
 */
export function askingView(input: FigureInput, setting: PageSetting): AskingView {
  const { asking } = setting.words;
  if (isOver(input.column)) return { ask: '', moreAsks: [] };
  const { code, target } = findingIn(input, setting);
  const { ask, others } = askedInTurn(asking.verdict[code], input, setting);
  const ofTarget = target === 'none' ? [] : inTurn(asking.target[target], turnIn(input, setting));
  return {
    ask,
    moreAsks: [
      { key: 'verdict', label: null, questions: others },
      ...(ofTarget.length === 0 ? [] : [{ key: 'target' as const, label: asking.ofTarget, questions: ofTarget }]),
    ],
  };
}
