import { type Draw, dealt } from '#mocks/make/random.ts';
import { likeness } from '#publish/check/likeness.ts';

/** Persons by answer: good, neutral, bad. */
export type Counts = readonly [number, number, number];

export const NOBODY: Counts = [0, 0, 0];
export const sizeOf = (counts: Counts): number => counts[0] + counts[1] + counts[2];
export const plus = (one: Counts, other: Counts): Counts => [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
export const minus = (one: Counts, other: Counts): Counts => [one[0] - other[0], one[1] - other[1], one[2] - other[2]];

/** Answers that each unit has itself, those of the units below it not among them. */
export type Own = readonly Counts[];

/** Units by position, each under an earlier one, and what was answered to each question in each wave. */
export interface RandomTown {
  readonly parents: readonly number[];
  readonly cells: readonly { readonly question: string; readonly wave: string; readonly own: Own }[];
}

export const QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
export const WAVES = ['2022', '2023', '2024', '2025'];
const MOST_UNITS = 8;
const SHARES = [
  [0.5, 0.3, 0.2],
  [0.8, 0.1, 0.1],
  [1, 0, 0],
];

const whole = (draw: Draw, limit: number): number => Math.floor(draw() * limit);
const answers = (draw: Draw, persons: number): Counts => {
  const [good = 0, neutral = 0, bad = 0] = dealt(draw, SHARES[whole(draw, SHARES.length)] ?? [1], persons);
  return [good, neutral, bad];
};

/** Few where few matter, and sometimes none: a quarter nobody, half up to six, the rest up to twenty-five. */
function persons(draw: Draw): number {
  const kind = whole(draw, 4);
  return kind === 0 ? 0 : kind === 3 ? 1 + whole(draw, 25) : 1 + whole(draw, 6);
}

/** By chance a unit has just what those below it have; that would be refused, and one more is not. */
function notSums(parents: readonly number[], own: Own): Own {
  const sums = new Set(likeness({ above: parents }, own, 5).flatMap(({ unit, isSum }) => (isSum ? [unit] : [])));
  const next = own.map((counts, at) => (sums.has(at) ? plus(counts, [0, 1, 0]) : counts));
  return sums.size === 0 ? own : notSums(parents, next);
}

export function drawTown(draw: Draw): RandomTown {
  const units = 2 + whole(draw, MOST_UNITS - 1);
  const parents = Array.from({ length: units }, (_, at) => (at === 0 ? -1 : whole(draw, at)));
  // A question that a unit has no part in is as usual as one that all have.
  const drawn = (): Own => parents.map((_, at) => answers(draw, at === 0 && draw() < 0.7 ? 0 : persons(draw)));
  const own = (): Own => notSums(parents, drawn());
  return { parents, cells: QUESTIONS.flatMap((question) => WAVES.map((wave) => ({ question, wave, own: own() }))) };
}

/** One thing that may be put right in figures: some came, some went, some were in the wrong unit or read wrong. */
function revisedOwn(own: Own, draw: Draw): Own {
  const [at, to, few] = [whole(draw, own.length), whole(draw, own.length), 1 + whole(draw, 9)];
  const add = (unit: number, change: Counts): Own => own.map((one, here) => (here === unit ? plus(one, change) : one));
  const some = answers(draw, few);
  const taken = (own[at] ?? NOBODY).map((count, answer) => Math.min(count, some[answer] ?? 0)) as unknown as Counts;
  const [good] = taken;
  switch (whole(draw, 4)) {
    case 0:
      return add(at, some);
    case 1:
      return add(at, minus(NOBODY, taken));
    case 2:
      return add(at, [-good, 0, good]);
    default:
      return own.map((one, here) => plus(minus(one, here === at ? taken : NOBODY), here === to ? taken : NOBODY));
  }
}

/** The same town later: a few cells have been put right. */
export function revised({ parents, cells }: RandomTown, draw: Draw, share: number): RandomTown {
  return {
    parents,
    cells: cells.map((cell) => {
      return draw() < share ? { ...cell, own: notSums(parents, revisedOwn(cell.own, draw)) } : cell;
    }),
  };
}

/** What every random town says of itself; more can be added at its end. */
export const ORGANISATION = (release: string) => `id: exempelkoping
name: Exempelköping
country: SE
committee: Socialnämnden
languages: [sv]
provenance: demo
source: { name: Slumpen }
release: { id: ${release}, published: 2026-03-03 }
scales:
  tre: [{ text: A, means: good }, { text: B, means: neutral }, { text: C, means: bad }]
waves: [${WAVES.map((wave) => `{ period: ${wave} }`).join(', ')}]
contact: { name: Ingen }
`;

const OPTIONS = ['A', 'B', 'C'];

/** Texts by file, a table by its lines, as they would lie on a disk. */
export const onDisk = (texts: Readonly<Record<string, string | readonly string[]>>): Map<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode([text].flat().join('\n'))]));

/** The table of units, one line for each. */
export const unitLines = (parents: readonly number[]): string[] => [
  'id,parent,name',
  ...parents.map((above, at) => `u${at},${above < 0 ? '' : `u${above}`},Enhet ${at}`),
];

/** The town as a folder, such as a municipality would publish. */
export function folderOf({ parents, cells }: RandomTown, release: string): Map<string, Uint8Array> {
  const rows = cells.flatMap(({ question, wave, own }) =>
    own.flatMap((counts, unit) =>
      counts.map((count, answer) => `u${unit},${wave},${question},${OPTIONS[answer]},${count}`),
    ),
  );
  return onDisk({
    'organisation.yaml': ORGANISATION(release),
    'units.csv': unitLines(parents),
    'indicators.csv': [
      'id,name,kind,question,scale,direction,aspect,source',
      ...QUESTIONS.map((id) => `${id},${id},survey,Hur?,tre,higher,values,Slumpen`),
    ],
    'answers.csv': ['unit,wave,question,option,count', ...rows],
  });
}
