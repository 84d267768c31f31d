import type { Period } from '#domain/kernel/period.ts';
import { setsOf } from '#publish/presets/sets.ts';
import type { Folder, IndicatorFields } from '#publish/rows.ts';
import { type Calendars, type Counting, calendarsOf, isIn, keyOf, SURVEY } from './calendars.ts';
import type { UnitOrder } from './order.ts';
import { sortedPeriods, withGaps } from './periods.ts';
import { remembered } from './remembered.ts';
import { sameOption } from './scale.ts';
import { makingOf, type Tally } from './tally.ts';

/** Every answer of the folder: one tally for all that is counted together. */
export interface Tallies {
  readonly all: readonly Tally[];
  /** That of the users by the declared waves. */
  readonly users: Tally;
  /** The one that a question is counted in. */
  readonly of: (question: string) => Tally | undefined;
}

interface Plan {
  readonly counting: Counting;
  readonly indicators: IndicatorFields[];
  readonly periods: Set<Period>;
}

/** The survey of the users comes first, and is always there. */
function planner() {
  const plans = new Map<string, Plan>();
  const planOf = (counting: Counting): Plan => {
    const plan = plans.get(keyOf(counting)) ?? { counting, indicators: [], periods: new Set() };
    plans.set(keyOf(counting), plan);
    return plan;
  };
  planOf(SURVEY);
  return { plans, planOf };
}

/** Which tallies there are to be, of which questions, and the periods of those that have no declared waves. */
function plansFor({ organisation, indicators, answers, invited }: Folder, calendars: Calendars): readonly Plan[] {
  const { plans, planOf } = planner();
  const byQuestion = new Map<string, Plan>();
  for (const { fields } of indicators) {
    if (fields.kind !== 'survey' || !organisation.scales.has(fields.scale ?? '')) continue;
    const plan = planOf(calendars.countingOf(fields));
    plan.indicators.push(fields);
    byQuestion.set(fields.id, plan);
  }
  for (const { fields } of invited) {
    for (const counting of calendars.countingsOf(fields)) planOf(counting).periods.add(fields.wave);
  }
  if (!calendars.hasPulses) return [...plans.values()];
  for (const { fields } of answers) {
    const plan = byQuestion.get(fields.question);
    const calendar = plan?.counting.calendar ?? 'waves';
    if (calendar !== 'waves' && isIn(calendar, fields.wave)) plan?.periods.add(fields.wave);
  }
  return [...plans.values()];
}

/**
 * The sets that share a number invited with others: it counts those who were asked the first questions to the users, and
 * what else was asked may have been so in some units only.
 */
function partlyAsked(indicators: readonly IndicatorFields[], main: string | undefined): ReadonlySet<string> {
  const sets = new Set(indicators.map(({ set }) => set));
  const others = [...sets].flatMap((set) => (set === undefined || set === main ? [] : [set]));
  return new Set(sets.size > 1 ? others : []);
}

/**
 * All answers and numbers invited, added up over the tree.
 *
 * Missing: rows that point at nothing known are passed over; the checks have named them.
 */
export function talliesOf(folder: Folder, order: UnitOrder): Tallies {
  const { organisation, answers, invited } = folder;
  const calendars = calendarsOf(folder);
  const main = setsOf(organisation).find(({ kind }) => kind === 'profile')?.id;
  const declared = sortedPeriods(organisation.waves.map(({ period }) => period));
  const plans = plansFor(folder, calendars);
  const makings = plans.map(({ counting, indicators, periods }) => {
    const waves = counting.calendar === 'waves' ? declared : withGaps(periods);
    return makingOf(order, organisation.scales, {
      ...counting,
      indicators,
      waves,
      partly: partlyAsked(indicators, main),
    });
  });
  const byQuestion = new Map(plans.flatMap((plan, at) => plan.indicators.map(({ id }) => [id, at] as const)));
  const byKey = new Map(plans.map(({ counting }, at) => [keyOf(counting), makings[at]]));
  const same = remembered(sameOption);
  let placed = 0;
  for (const { fields } of answers) {
    if (makings[byQuestion.get(fields.question) ?? -1]?.answer(fields, same(fields.option))) placed += 1;
  }
  let known = 0;
  for (const { fields } of invited) {
    const taken = calendars.countingsOf(fields).filter((counting) => byKey.get(keyOf(counting))?.invite(fields));
    if (taken.length > 0) known += 1;
  }
  const complete = { answers: placed === answers.length, invited: known === invited.length };
  const all = makings.map((making) => making.done(complete));
  const [users] = all;
  if (users === undefined) throw new RangeError('no tally of the users');
  return { all, users, of: (question) => all[byQuestion.get(question) ?? -1] };
}
