/** How many of one group gave each kind of answer: good, neutral and bad. Persons. */
export type ByAnswer = readonly number[];

/** The same answers, every one of them in one group. */
export type Parts = readonly ByAnswer[];

/** For each kind of answer the division in which only some of those who gave it are chosen; null: nobody who gave it is. */
type Chosen = readonly (number | null)[];

const countOf = (group: ByAnswer, kind: number): number => group[kind] ?? 0;

const together = (groups: Parts, kinds: number): ByAnswer =>
  Array.from({ length: kinds }, (_, kind) => groups.reduce((sum, group) => sum + countOf(group, kind), 0));

function everyChoice(kinds: number, divisions: number): Chosen[] {
  let choices: Chosen[] = [[]];
  for (let kind = 0; kind < kinds; kind += 1) {
    const ways = [null, ...Array.from({ length: divisions }, (_, at) => at)];
    choices = choices.flatMap((chosen) => ways.map((way) => [...chosen, way]));
  }
  return choices.filter((chosen) => chosen.some((way) => way !== null));
}

/** Groups with answers of the same kinds as one: where all who gave an answer are chosen, they are chosen together. */
function alike(parts: Parts): Parts {
  const byKinds = new Map<string, ByAnswer>();
  for (const group of parts) {
    const key = group.map((count) => (count > 0 ? 1 : 0)).join('');
    byKinds.set(key, together([group, byKinds.get(key) ?? []], group.length));
  }
  return [...byKinds.values()];
}

/** What can be chosen in one division: the fewest groups that hold everyone who must be in them, or else any one group. */
function choosable(parts: Parts, merged: Parts, at: number, chosen: Chosen): Parts {
  const whole = chosen.flatMap((way, kind) => (way === null || way === at ? [] : [kind]));
  if (whole.length === 0) return parts;
  const held = merged.filter((group) => whole.some((kind) => countOf(group, kind) > 0));
  return [together(held, chosen.length)];
}

/** Whether a choice is of a few persons, whose number and answers follow. One division may offer several choices. */
function isOfFew(choices: readonly Parts[], chosen: Chosen, fewest: number): boolean {
  const several = choices.findIndex((options) => options.length !== 1);
  const fixed = choices.map(([only = []]) => only);
  const options = several === -1 ? [fixed] : (choices[several] ?? []).map((one) => fixed.with(several, one));
  return options.some((held) => {
    const isGone = (kind: number): boolean => held.some((group) => countOf(group, kind) === 0);
    if (chosen.some((way, kind) => way === null && !isGone(kind))) return false;
    const persons = chosen.reduce<number>(
      (sum, way, kind) => sum + (way === null ? 0 : countOf(held[way] ?? [], kind)),
      0,
    );
    return persons > 0 && persons < fewest;
  });
}

/**
 * Whether the answers of a few persons can be worked out from several divisions of the same answers, though none of them
 * is crossed with another: where all who answered well are women, and three of the young did, three young women did.
 *
 * Unit:    persons; each division holds everybody, those in no group as a group of their own.
 * Rule:    how many of an answer lie in some groups of each division is known when none do in one of them, or all do in
 *          all but one. Every choice of groups in which this is so for each answer is tried: with the answers that are
 *          in part chosen in one division, the fewest groups are taken in every other, since more would only add to it.
 * Limit:   what is only known to lie between two numbers is not looked for.
 *
 * @example tellsOfCrossing([[[3, 5], [9, 0]], [[12, 0], [0, 5]]], 5) // true
 */
export function tellsOfCrossing(divisions: readonly Parts[], fewest: number): boolean {
  const [first] = divisions;
  if (first === undefined || divisions.length < 2) return false;
  const kinds = Math.max(0, ...first.map((group) => group.length));
  const merged = divisions.map(alike);
  return everyChoice(kinds, divisions.length).some((chosen) =>
    isOfFew(
      divisions.map((parts, at) => choosable(parts, merged[at] ?? parts, at, chosen)),
      chosen,
      fewest,
    ),
  );
}
