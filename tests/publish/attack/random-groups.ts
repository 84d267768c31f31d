import { readEquality } from '#contract/equality.contract.ts';
import type { Draw } from '#mocks/make/random.ts';
import { type Observed, observed } from './observed.ts';
import { type Counts, NOBODY, ORGANISATION, onDisk, plus, QUESTIONS, unitLines, WAVES } from './random-town.ts';

/** Two ways to divide those who answer; the last group of each are those who are in none. */
export const AXES = { x: ['a', 'b', 'c', null], y: ['a', 'b', null] } as const;
export type Axis = keyof typeof AXES;

/** Persons who answered alike, in one unit and one group of each axis, by position. */
interface Alike {
  readonly unit: number;
  readonly x: number;
  readonly y: number;
  readonly answer: number;
  readonly persons: number;
}

/** A random town of few units, whose answers are divided along two axes. */
export interface GroupTown {
  readonly parents: readonly number[];
  readonly cells: readonly { readonly question: string; readonly wave: string; readonly people: readonly Alike[] }[];
}

const MOST_UNITS = 4;

const whole = (draw: Draw, limit: number): number => Math.floor(draw() * limit);

/** Some that think alike: now and then whole groups do, and now and then few are in no group. */
function drawPeople(draw: Draw, units: number): Alike[] {
  const isOfOneMind = draw() < 0.4;
  return Array.from({ length: 2 + whole(draw, 7) }, () => {
    const [x, y] = [draw() < 0.15 ? 3 : whole(draw, 3), draw() < 0.15 ? 2 : whole(draw, 2)];
    const answer = isOfOneMind ? (y === 0 ? 0 : 2) : whole(draw, 3);
    return { unit: whole(draw, units), x, y, answer, persons: draw() < 0.3 ? 1 + whole(draw, 4) : 5 + whole(draw, 12) };
  });
}

export function drawGroups(draw: Draw): GroupTown {
  const units = 1 + whole(draw, MOST_UNITS);
  const parents = Array.from({ length: units }, (_, at) => (at === 0 ? -1 : whole(draw, at)));
  const cells = QUESTIONS.flatMap((question) =>
    WAVES.map((wave) => ({ question, wave, people: drawPeople(draw, units) })),
  );
  return { parents, cells };
}

/** Some have come, gone, changed their answer or been counted in another group. */
function revisedPeople(people: readonly Alike[], draw: Draw, units: number): Alike[] {
  const [at, few] = [whole(draw, people.length), 1 + whole(draw, 9)];
  const one = people[at];
  if (one === undefined) return [...people];
  const moved = Math.min(few, one.persons);
  const others = people.map((each, here) => (here === at ? { ...each, persons: each.persons - moved } : each));
  switch (whole(draw, 5)) {
    case 0:
      return [...people, { ...one, unit: whole(draw, units), persons: few }];
    case 1:
      return others;
    case 2:
      return [...others, { ...one, answer: (one.answer + 1) % 3, persons: moved }];
    case 3:
      return [...others, { ...one, y: (one.y + 1) % 3, persons: moved }];
    default:
      return [...others, { ...one, x: (one.x + 1) % 4, persons: moved }];
  }
}

export function revisedGroups({ parents, cells }: GroupTown, draw: Draw, share: number): GroupTown {
  return {
    parents,
    cells: cells.map((cell) =>
      draw() < share ? { ...cell, people: revisedPeople(cell.people, draw, parents.length) } : cell,
    ),
  };
}

const as = (answer: number, persons: number): Counts => {
  const [good = 0, neutral = 0, bad = 0] = [0, 1, 2].map((one) => (one === answer ? persons : 0));
  return [good, neutral, bad];
};

/** How those who fit answered. */
const answersOf = (people: readonly Alike[], fits: (one: Alike) => boolean): Counts =>
  people.filter(fits).reduce((sum, { answer, persons }) => plus(sum, as(answer, persons)), NOBODY);

/** How the groups of an axis answered, those who are in none last. */
export const groupsIn = (people: readonly Alike[], axis: Axis): Counts[] =>
  AXES[axis].map((_, group) => answersOf(people, (one) => one[axis] === group));

const axisYaml = (axis: Axis): string =>
  `  - { id: ${axis}, name: X, groups: [${AXES[axis].flatMap((id) => (id === null ? [] : [`{ id: ${id}, name: G }`])).join(', ')}] }`;

const OPTIONS = ['A', 'B', 'C'];
const lines = (counts: Counts, head: string): string[] => counts.map((count, at) => `${head},${OPTIONS[at]},${count}`);

export function groupsFolder({ parents, cells }: GroupTown, release: string): Map<string, Uint8Array> {
  const units = cells.flatMap(({ question, wave, people }) =>
    parents.flatMap((_, unit) =>
      lines(
        answersOf(people, (one) => one.unit === unit),
        `u${unit},${wave},${question}`,
      ),
    ),
  );
  const groups = cells.flatMap(({ question, wave, people }) =>
    (['x', 'y'] as const).flatMap((axis) =>
      groupsIn(people, axis).flatMap((counts, at) => {
        const group = AXES[axis][at];
        return group === null || group === undefined ? [] : lines(counts, `${wave},${question},${axis},${group}`);
      }),
    ),
  );
  return onDisk({
    'organisation.yaml': `${ORGANISATION(release)}groups:\n${axisYaml('x')}\n${axisYaml('y')}\n`,
    'units.csv': unitLines(parents),
    'indicators.csv': [
      'id,name,kind,question,scale,direction,aspect,source',
      ...QUESTIONS.map((id) => `${id},${id},survey,Hur?,tre,higher,values,Slumpen`),
    ],
    'answers.csv': ['unit,wave,question,option,count', ...units],
    'answers-by-group.csv': ['wave,question,axis,group,option,count', ...groups],
  });
}

/** What anybody can see of one question in one wave: of the units, and of each axis the groups that are told of. */
export interface SeenGroups {
  readonly units: Observed;
  /** Null where the axis is withheld. */
  readonly axes: Readonly<Record<Axis, readonly Counts[] | null>>;
}

export function observedGroups(files: ReadonlyMap<string, string>): (question: string, wave: string) => SeenGroups {
  const see = observed(files);
  const axes = readEquality(JSON.parse(files.get('equality.json') ?? 'null')).thing;
  const groupsAt = (axis: Axis, question: string, wave: string): readonly Counts[] | null => {
    const own = axes.find(({ id }) => id === axis)?.questions.find(({ indicator }) => indicator === question);
    const cell = own?.cells[own.periods.map(String).indexOf(wave)];
    if (cell?.kind !== 'known') return null;
    return cell.value.map(({ good, neutral, bad }) => [good, neutral, bad]);
  };
  return (question, wave) => ({
    units: see(question, wave),
    axes: { x: groupsAt('x', question, wave), y: groupsAt('y', question, wave) },
  });
}
