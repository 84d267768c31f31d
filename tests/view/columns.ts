import fc from 'fast-check';
import { MISSING_REASONS } from '#domain/kernel/measured.ts';
import type { FigureInput } from '#view/head.view.ts';
import { type MeasureCell, measuredOf, measureOf, questionOf, type SurveyCell, surveyOf } from './builders.ts';

const reason = fc.constantFrom(...MISSING_REASONS);
const count = fc.integer({ min: 0, max: 400 });

const surveyCell: fc.Arbitrary<SurveyCell> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 5, max: 400 }), count, count)
      .map(([good, neutral, bad]): SurveyCell => [good, neutral, bad, good + neutral + bad + 60]),
  },
  { weight: 1, arbitrary: reason },
);

/** With more decimals than any figure is published with. */
const value = fc.double({ min: -900, max: 90_000, noNaN: true }).map((number) => Number(number.toFixed(6)));
const measureCell: fc.Arbitrary<MeasureCell> = fc.oneof(
  { weight: 3, arbitrary: value },
  { weight: 1, arbitrary: fc.tuple(value, fc.integer({ min: 1, max: 9000 })) },
  { weight: 1, arbitrary: reason },
);

const unitName = { sv: 'Kommunen' };
const years = { minLength: 1, maxLength: 25 };

/** Any question or measure in a unit, with gaps of every kind. */
export const figureInput: fc.Arbitrary<FigureInput> = fc.oneof(
  fc.array(surveyCell, years).map((cells) => ({ column: surveyOf(cells), indicator: questionOf(), unitName })),
  fc.array(measureCell, years).map((cells) => ({ column: measureOf(cells), indicator: measuredOf(), unitName })),
);
