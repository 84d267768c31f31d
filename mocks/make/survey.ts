import { type Draw, dealt, mulberry32, seedOf } from './random.ts';

/** One question as it is meant to come out in the whole municipality. Lists are in the waves' order. */
export interface QuestionPlan {
  readonly id: string;
  /** As in the scale: good ones first, then the others, last the one that is not counted where there is one. */
  readonly options: readonly string[];
  /** How many of the options are good. */
  readonly good: number;
  /** How the good answers, and then the others, part between their options. Each list adds up to 1. */
  readonly split: readonly [readonly number[], readonly number[]];
  /** Share of good answers, 0 to 1; null when the question was not asked. */
  readonly level: readonly (number | null)[];
  /** Share of those who answer that say they do not know; 0 where the scale has no such option. */
  readonly unsure: number;
}

/** One unit of the survey. Lists are in the waves' order; null before it opened and after it closed. */
export interface UnitPlan {
  readonly id: string;
  /** Persons; 0 where answers belong to no unit, since those who gave them were invited in one. */
  readonly invited: readonly (number | null)[];
  readonly answered: readonly (number | null)[];
  /** How far the unit's good share lies from the whole's, by question: once for all waves, or wave by wave. */
  readonly apart?: { readonly [question: string]: number | readonly number[] } | undefined;
}

export interface SurveyPlan {
  readonly town: string;
  readonly waves: readonly string[];
  readonly questions: readonly QuestionPlan[];
  readonly units: readonly UnitPlan[];
}

export interface AnswerRow {
  readonly unit: string;
  readonly wave: string;
  readonly question: string;
  readonly option: string;
  readonly count: number;
}

/** How many answer in one unit and wave, and how far from the whole. */
export interface Sample {
  readonly unit: UnitPlan;
  readonly persons: number;
  readonly apart: number;
}

/** Persons who turn in the form without this question answered. */
const SKIPS = 0.015;
/** How near the whole municipality's share must come to its plan before a draw is kept. */
const NEAR = 0.006;
const MOST_DRAWS = 2000;

/** Every answer of the survey, drawn by chance within each unit; the same for the same plan. */
export function answerRows(plan: SurveyPlan): AnswerRow[] {
  return plan.waves.flatMap((wave, at) =>
    plan.questions.flatMap((question) => {
      const level = question.level[at];
      return level === null || level === undefined ? [] : drawnRows(plan, question, wave, at, level);
    }),
  );
}

function drawnRows(plan: SurveyPlan, question: QuestionPlan, wave: string, at: number, level: number): AnswerRow[] {
  const samples = centred(plan.units.flatMap((unit) => sampleOf(unit, question.id, at)));
  const draw = mulberry32(seedOf(`${plan.town} ${question.id} ${wave}`));
  for (let tries = 0; tries < MOST_DRAWS; tries += 1) {
    const drawn = samples.map((sample) => ({ sample, counts: drawnCounts(draw, question, sample, level) }));
    const share = goodShare(question, drawn);
    if (Math.abs(share - level) > NEAR) continue;
    return drawn.flatMap(({ sample, counts }) =>
      question.options.map((option, place) => ({
        unit: sample.unit.id,
        wave,
        question: question.id,
        option,
        count: counts[place] ?? 0,
      })),
    );
  }
  throw new RangeError(`${question.id} ${wave}: no draw comes near ${level}`);
}

/** One sample, or none where the unit is not part of the wave. */
export function sampleOf(unit: UnitPlan, question: string, at: number): Sample[] {
  const persons = unit.answered[at];
  if (persons === null || persons === undefined) return [];
  const apart = unit.apart?.[question] ?? 0;
  return [{ unit, persons, apart: typeof apart === 'number' ? apart : (apart[at] ?? 0) }];
}

/** Moves the units' distances so that, counted by answers, they are 0 together. */
function centred(samples: readonly Sample[]): Sample[] {
  const persons = samples.reduce((sum, one) => sum + one.persons, 0);
  const middle = samples.reduce((sum, one) => sum + one.apart * one.persons, 0) / persons;
  return samples.map((one) => ({ ...one, apart: one.apart - middle }));
}

/** How many chose each option, by chance. */
export function drawnCounts(draw: Draw, question: QuestionPlan, sample: Sample, level: number): number[] {
  const good = Math.min(0.98, Math.max(0.02, level + sample.apart));
  const [goodSplit, otherSplit] = question.split;
  const counted = [...goodSplit.map((part) => part * good), ...otherSplit.map((part) => part * (1 - good))];
  const [skipped = 0] = dealt(draw, [SKIPS, 1 - SKIPS], sample.persons);
  const shares = [...counted.map((share) => share * (1 - question.unsure)), question.unsure];
  return dealt(draw, shares, sample.persons - skipped);
}

function goodShare(question: QuestionPlan, drawn: readonly { readonly counts: readonly number[] }[]): number {
  const sumOf = (from: number, to: number) =>
    drawn.reduce((sum, { counts }) => sum + counts.slice(from, to).reduce((all, count) => all + count, 0), 0);
  const counted = question.options.length - (question.unsure === 0 ? 0 : 1);
  return sumOf(0, question.good) / sumOf(0, counted);
}
