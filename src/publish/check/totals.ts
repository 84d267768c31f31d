import type { Period } from '#domain/kernel/period.ts';
import { cellOf, type QuestionTally, type Tally } from '#publish/build/tally.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Context } from './context.ts';
import { likeness, type Part, sumOf } from './likeness.ts';
import { rowsInWords } from './row-numbers.ts';

/** A unit whose own answers to a question in a wave are as many as those of the units below it. */
interface Found {
  readonly unit: string;
  readonly wave: Period;
  readonly question: string;
  readonly isSum: boolean;
}

const MEANT = ['good', 'neutral', 'bad'] as const;

/** What each unit itself has of each kind of answer; null when no unit has both that and answers below it. */
function ownIn(tally: Tally, { counts }: QuestionTally, wave: number): Part[] | null {
  const { above, rows } = tally.order;
  const of = (unit: number): number[] => MEANT.map((means) => counts[means][cellOf(tally, unit, wave)] ?? 0);
  const own = rows.map((_, unit) => of(unit));
  for (let unit = 1; unit < own.length; unit += 1) {
    const to = own[above[unit] ?? -1];
    for (const [at, count] of of(unit).entries()) if (to !== undefined) to[at] = (to[at] ?? 0) - count;
  }
  const isWhole = own.some((mine, unit) => sumOf([mine]) > 0 && sumOf([of(unit)]) > sumOf([mine]));
  return isWhole ? own : null;
}

function inWave(tally: Tally, question: string, one: QuestionTally, wave: number, fewest: number): Found[] {
  const own = ownIn(tally, one, wave);
  const period = tally.waves[wave];
  if (own === null || period === undefined) return [];
  return likeness(tally.order, own, fewest).map(({ unit, isSum }) => ({
    unit: tally.order.rows[unit]?.fields.id ?? '',
    wave: period,
    question,
    isSum,
  }));
}

/** The waves in which a unit with others below it has answers of its own: in all others there is nothing to look for. */
function wavesOf(tally: Tally): readonly number[] {
  const above = [...new Set(tally.order.above)].filter((unit) => unit !== -1);
  return [...tally.waves.keys()].filter((wave) =>
    above.some((unit) => tally.ownAnswers[cellOf(tally, unit, wave)] === 1),
  );
}

function foundIn(tally: Tally, fewest: number): Found[] {
  const waves = wavesOf(tally);
  return [...tally.questions].flatMap(([id, one]) =>
    waves.flatMap((wave) => (one.asked[wave] ? inWave(tally, id, one, wave, fewest) : [])),
  );
}

const keyOf = (one: { readonly unit: string; readonly wave: string; readonly question: string }): string =>
  `${one.unit} ${one.wave} ${one.question}`;

/**
 * Answers of a unit's own that are the sum of those below it, which would count everyone twice: said once for each unit,
 * with every row. Those that are only as many may be of people whose unit nobody knows.
 */
export function checkTotals({ folder, refused }: Context, tally: Tally): Problem[] {
  if (refused.has('answers') || !tally.complete.answers) return [];
  const all = foundIn(tally, folder.organisation.fewestAnswers);
  if (all.length === 0) return [];
  const summed = new Set(all.flatMap(({ unit, isSum }) => (isSum ? [unit] : [])));
  // Where some are the sum, the rest will be looked at again without them.
  const said = all.filter(({ unit, isSum }) => isSum || !summed.has(unit));
  const keys = new Set(said.map(keyOf));
  const rows = folder.answers.filter(({ fields }) => keys.has(keyOf(fields)));
  return [...new Set(said.map(({ unit }) => unit))].flatMap((unit) => {
    const own = rows.filter(({ fields }) => fields.unit === unit);
    const [first] = own;
    if (first === undefined) return [];
    const waves = tally.waves.filter((wave) => own.some(({ fields }) => fields.wave === wave));
    const detail = { unit, waves, rows: rowsInWords(own.map((row) => row.place('unit').row ?? 0)) };
    const isSum = summed.has(unit);
    return [
      isSum
        ? problem('error', 'total-among-units', first.place('unit'), detail)
        : problem('warning', 'own-as-many', first.place('unit'), detail),
    ];
  });
}
