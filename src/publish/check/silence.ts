import { keyOf, SURVEY } from '#publish/build/calendars.ts';
import { isOpen } from '#publish/build/lifetime.ts';
import { cellOf, type Tally } from '#publish/build/tally.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Context } from './context.ts';

const leavesOf = ({ order }: Tally): number[] => {
  const parents = new Set(order.above);
  return order.rows.flatMap((_, unit) => (parents.has(unit) ? [] : [unit]));
};

/** Waves in which anyone at all has answers. */
const wavesWithAnswers = (tally: Tally): number[] =>
  tally.waves.flatMap((_, wave) =>
    [...tally.questions.values()].some((question) => question.asked[wave]) ? [wave] : [],
  );

/**
 * The waves a unit is missed in. One that has answers in some wave is missed in every later one without; after meetings,
 * where a month may well have none, in the last only. One that never had any is missed in the last wave of users: it may
 * not be part of the survey at all, and still less of what others are asked.
 */
function missedIn(tally: Tally, unit: number, asked: readonly number[]): readonly number[] {
  const has = (wave: number): boolean => tally.ownAnswers[cellOf(tally, unit, wave)] === 1;
  const first = asked.find(has);
  const isWave = tally.calendar === 'waves';
  if (first === undefined) return keyOf(tally) === keyOf(SURVEY) ? asked.slice(-1) : [];
  return (isWave ? asked : asked.slice(-1)).filter((wave) => wave > first && !has(wave));
}

/** Units without answers in a wave in which others have them. Those that were invited are named for that instead. */
export function checkSilence({ refused }: Context, tally: Tally): Problem[] {
  const asked = wavesWithAnswers(tally);
  if (refused.has('answers') || !tally.complete.answers || asked.length === 0) return [];
  return leavesOf(tally).flatMap((unit) =>
    missedIn(tally, unit, asked).flatMap((at) => {
      const [row, wave] = [tally.order.rows[unit], tally.waves[at]];
      if (row === undefined || wave === undefined || !isOpen(row.fields, wave)) return [];
      if (tally.ownInvited[cellOf(tally, unit, at)] === 1) return [];
      return [
        problem('warning', 'unit-without-answers', row.place('id'), { unit: row.fields.id, wave, asked: tally.asked }),
      ];
    }),
  );
}
