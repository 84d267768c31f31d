import type { BodyDecision } from '#domain/dialogue/record.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { Period } from '#domain/kernel/period.ts';
import { newestOf } from '#domain/verdict/staleness.ts';
import { type FigureInput, headView } from './head.view.ts';
import type { MarkView } from './mark.view.ts';
import type { PageSetting } from './setting.ts';
import type { VoiceNames } from './voice-names.ts';

/** An indicator's column in a unit; null where there is none, 'failed' where it could not be had. */
export type FigureOf = (indicator: IndicatorId, unit: UnitId) => Column | null | 'failed';

/** What a figure says now. */
export interface FigureNow {
  readonly mark: MarkView;
  readonly verdict: string;
  /** Empty where the sentence has said it all. */
  readonly latest: string;
}

/** The same in one line. */
export const nowSaid = ({ verdict, latest }: Pick<FigureNow, 'verdict' | 'latest'>): string =>
  latest === '' ? verdict : `${verdict}. ${latest}`;

/** The unit that a decision is followed up in: the one it is about, else its goal's, else the whole. */
export function unitOfDecision({ units, goal }: BodyDecision, { tree, goals }: VoiceNames): UnitId {
  const [only] = units;
  if (only !== undefined && units.length === 1) return only;
  return (goal && goals.get(goal)?.unit) ?? tree.root.id;
}

function inputOf(decision: BodyDecision, names: VoiceNames, figureOf: FigureOf): FigureInput | null | 'failed' {
  const { indicator: id, goal } = decision;
  const indicator = id && names.indicators.get(id);
  if (indicator === undefined || id === undefined) return null;
  const unit = unitOfDecision(decision, names);
  const column = figureOf(id, unit);
  if (column === null || column === 'failed') return column;
  return {
    ...{ column, indicator, unitName: (names.tree.unit(unit) ?? names.tree.root).name },
    noVerdictBefore: goal && names.goals.get(goal)?.noVerdictBefore,
  };
}

/** The newest period with a figure of what a decision was to move. Missing: null where it was to move nothing, or nothing is known. */
export function newestFor(decision: BodyDecision, names: VoiceNames, figureOf: FigureOf): Period | null {
  const input = inputOf(decision, names, figureOf);
  return input === null || input === 'failed' ? null : (newestOf(input.column) ?? null);
}

/** What the figure says now that a decision was to move. Missing: null where it was to move nothing that is published. */
export function figureNow(
  decision: BodyDecision,
  names: VoiceNames,
  figureOf: FigureOf,
  setting: PageSetting,
): FigureNow | null | 'failed' {
  const input = inputOf(decision, names, figureOf);
  if (input === null || input === 'failed') return input;
  const { mark, verdict, latest } = headView(input, setting);
  return { mark, verdict, latest };
}
