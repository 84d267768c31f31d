import { describe, expect, it } from 'vitest';
import { hasMoved } from '#domain/verdict/finding.ts';
import { judge } from '#domain/verdict/judge.ts';
import { dealt, mulberry32 } from '#mocks/make/random.ts';

const UNITS = 12;
const QUESTIONS = 5;
const ANSWERS = 25;
const YEARS = 1000;
const MOST_SIGNALS = 0.03;

/** A year in which nothing has changed: every unit answers as it always has, and only chance differs. */
function signalsInAYear(waves: number, share: number, draw: () => number): number {
  let signals = 0;
  for (let cell = 0; cell < UNITS * QUESTIONS; cell += 1) {
    const series = Array.from({ length: waves }, () => ({
      k: dealt(draw, [share, 1 - share], ANSWERS)[0] ?? 0,
      n: ANSWERS,
    }));
    const { direction } = judge({ kind: 'survey', series, direction: 'increase', target: null, segmentStart: 0 });
    if (direction !== 'too-few' && hasMoved(direction)) signals += 1;
  }
  return signals;
}

describe('twelve identical units, five questions, twenty-five answers each, nothing changed', () => {
  it.each([
    { waves: 2, share: 0.8 },
    { waves: 6, share: 0.8 },
    { waves: 6, share: 0.6 },
    { waves: 15, share: 0.8 },
  ])('$waves waves at $share: fewer than three cells in a hundred carry a signal', ({ waves, share }) => {
    const draw = mulberry32(waves * 1000 + share * 100);
    let signals = 0;
    for (let year = 0; year < YEARS; year += 1) signals += signalsInAYear(waves, share, draw);
    const rate = signals / (YEARS * UNITS * QUESTIONS);
    console.info(
      `${waves} waves at ${share}: ${(rate * 100).toFixed(2)} % of ${YEARS * UNITS * QUESTIONS} cells carry a signal`,
    );
    expect(rate).toBeLessThan(MOST_SIGNALS);
  });
});
