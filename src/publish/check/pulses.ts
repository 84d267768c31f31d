import { spanOf } from '#publish/build/lifetime.ts';
import type { Tally } from '#publish/build/tally.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Context } from './context.ts';

/** Periods between the first and the last in which nobody answered any question of a set. */
function missing({ folder, sets, today, indicators, refused }: Context, tally: Tally): Problem[] {
  if (refused.has('answers') || !tally.complete.answers) return [];
  const place = { file: folder.files.answers ?? 'answers.csv' };
  return sets.flatMap(({ id: set }) => {
    const questions = [...tally.questions].flatMap(([id, one]) =>
      indicators.get(id)?.fields.set === set ? [one.asked] : [],
    );
    const isAsked = tally.waves.map((_, at) => questions.some((asked) => asked[at]));
    const [first, last] = [isAsked.indexOf(true), isAsked.lastIndexOf(true)];
    // A period far ahead is mostly a slip of the pen, and leaves no gap behind it.
    const gap = (period: (typeof tally.waves)[number], at: number): boolean =>
      at > first && at < last && !isAsked[at] && spanOf(period).first <= today;
    const periods = tally.waves.filter(gap);
    return periods.length === 0
      ? []
      : [problem('warning', 'pulses-missing', place, { set, asked: tally.asked, periods })];
  });
}

/** Periods that have not begun: said once for each, where it first stands. */
function ahead({ folder, today, indicators }: Context, { waves, questions }: Tally): Problem[] {
  const later = new Set<string>(waves.filter((period) => spanOf(period).first > today));
  if (later.size === 0) return [];
  const said = new Set<string>();
  return folder.answers.flatMap((row) => {
    const { wave, question } = row.fields;
    if (!later.has(wave) || said.has(wave) || !questions.has(question) || !indicators.has(question)) return [];
    said.add(wave);
    return [problem('warning', 'period-ahead', row.place('wave'), { written: wave, today })];
  });
}

/** What is asked by a calendar of its own, in which no wave is declared. */
export const checkPulses = (context: Context, tally: Tally): Problem[] =>
  tally.calendar === 'waves' ? [] : [...missing(context, tally), ...ahead(context, tally)];
