import { mulberry32, seedOf } from './random.ts';
import { level } from './series.ts';
import { type AnswerRow, drawnCounts, type QuestionPlan, type SurveyPlan, sampleOf, type UnitPlan } from './survey.ts';

/**
 * Answers to questions that few are asked at a time: each unit answers by chance alone, and may land far from its plan.
 * An option that nobody chose has no row. The same for the same plan.
 */
export function pollRows({ town, waves, questions, units }: SurveyPlan): AnswerRow[] {
  return waves.flatMap((wave, at) =>
    units.flatMap((unit) =>
      questions.flatMap((question): AnswerRow[] => {
        const share = question.level[at];
        const [sample] = sampleOf(unit, question.id, at);
        if (share === null || share === undefined || sample === undefined) return [];
        const draw = mulberry32(seedOf(`${town} ${question.id} ${unit.id} ${wave}`));
        const counts = drawnCounts(draw, question, sample, share);
        return question.options.flatMap((option, place) => {
          const count = counts[place] ?? 0;
          return count === 0 ? [] : [{ unit: unit.id, wave, question: question.id, option, count }];
        });
      }),
    ),
  );
}

/** Who answers month by month: about so many persons, now more and now fewer, of somewhat more who were asked. */
export interface Turnout {
  readonly unit: string;
  readonly about: number;
  readonly swing: number;
  /** Of those asked, 0 to 1. */
  readonly rate: number;
  /** Months before the unit began, and months in which nobody was asked, counted from the first. */
  readonly from?: number | undefined;
  readonly without?: readonly number[] | undefined;
  readonly apart?: UnitPlan['apart'] | undefined;
}

/** Unit: persons. The name gives the draws, so that another unit beside leaves them as they were. */
export function turnoutOf(name: string, months: number, plan: Turnout): UnitPlan {
  const { unit, about, swing, rate, from = 0, without = [], apart } = plan;
  const draw = mulberry32(seedOf(`${name} ${unit}`));
  const isAsked = (month: number) => month >= from && !without.includes(month);
  const answered = level(about, months).map((middle) => {
    const off = (draw() + draw() + draw()) / 1.5 - 1;
    return Math.max(0, Math.round(middle + off * swing));
  });
  const invited = answered.map(
    (persons) => persons + Math.round((persons + 1) * (1 / rate - 1) * (0.7 + draw() * 0.6)),
  );
  const told = (persons: readonly number[]) => persons.map((count, month) => (isAsked(month) ? count : null));
  return { id: unit, invited: told(invited), answered: told(answered), apart };
}

/** Questions that share a scale, and how it is answered. */
export const questionsOn = (
  scale: Pick<QuestionPlan, 'options' | 'good' | 'split' | 'unsure'>,
  levels: { readonly [id: string]: QuestionPlan['level'] },
): QuestionPlan[] => Object.entries(levels).map(([id, level]) => ({ id, level, ...scale }));
