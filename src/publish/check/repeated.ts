import { remembered } from '#publish/build/remembered.ts';
import { sameOption } from '#publish/build/scale.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { rowsOf } from '#publish/read/rows-of.ts';
import { shown } from '#publish/read/shown.ts';
import type { Folder, Row } from '#publish/rows.ts';

/** Room for 67 million different texts in each half of a pair, and the pair is still an exact whole number. */
const HALF = 2 ** 26;

/** Gives every text a number, the same text the same one. Numbers take far less room than texts, row after row. */
const numbering = <Key>() => {
  const known = new Map<Key, number>();
  return (key: Key): number => {
    const number = known.get(key) ?? known.size;
    if (number === known.size) known.set(key, number);
    return number;
  };
};

/** One number for two texts. */
const pairing = () => {
  const [one, other, pair] = [numbering<string>(), numbering<string>(), numbering<number>()];
  return (first: string, second: string): number => pair(one(first) * HALF + other(second));
};

/** The numbers that stand more than once in a list. Sorting takes a tenth of the room of a set. */
function twiceIn(numbers: Float64Array): ReadonlySet<number> {
  const sorted = numbers.toSorted();
  const twice = new Set<number>();
  for (let at = 1; at < sorted.length; at += 1) {
    const number = sorted[at] ?? 0;
    if (number === sorted[at - 1]) twice.add(number);
  }
  return twice;
}

/** Rows whose key a row above has, each with the first that had it. */
function repeats<Fields>(rows: readonly Row<Fields>[], keyOf: (fields: Fields) => number) {
  const keys = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) keys[at] = keyOf(row.fields);
  const twice = twiceIn(keys);
  const first = new Map<number, Row<Fields>>();
  const again = new Map<Row<Fields>, Row<Fields>>();
  if (twice.size === 0) return again;
  for (const [at, row] of rows.entries()) {
    const key = keys[at] ?? 0;
    if (!twice.has(key)) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else again.set(row, before);
  }
  return again;
}

interface Once<Fields> {
  readonly rows: readonly Row<Fields>[];
  readonly problems: readonly Problem[];
}

/** The rows without those that say again what a row above has said. */
function once<Fields>(
  rows: readonly Row<Fields>[],
  field: keyof Fields & string,
  keyOf: (fields: Fields) => number,
): Once<Fields> {
  const again = repeats(rows, keyOf);
  const problems = [...again].map(([row, before]) => {
    const first = before.place(field).row ?? null;
    if (field !== 'id') return problem('error', 'row-twice', row.place(field), { first });
    return problem('error', 'id-used-twice', row.place(field), { written: shown(row.written(field)), first });
  });
  return { rows: again.size === 0 ? rows : rows.filter((row) => !again.has(row)), problems };
}

/** The ways to number what makes a row the one it is. */
const keying = () => ({ where: pairing(), what: pairing(), text: numbering<string>(), same: remembered(sameOption) });

type Keying = ReturnType<typeof keying>;

const inPlans = ({ units, goals, indicators, texts, voice }: Folder, { text }: Keying) => ({
  units: once(units, 'id', (row) => text(row.id)),
  goals: once(goals, 'id', (row) => text(row.id)),
  indicators: once(indicators, 'id', (row) => text(row.id)),
  texts: once(texts, 'field', (row) =>
    text([row.about, row.id, row.field, row.language, row.date, row.period].join(' ')),
  ),
  voice: once(voice, 'id', (row) => text(row.id)),
});

const inFigures = (folder: Folder, { where, what, text, same }: Keying) => ({
  answers: once(
    folder.answers,
    'option',
    (row) => where(row.unit, row.wave) * HALF + what(row.question, same(row.option)),
  ),
  invited: once(
    folder.invited,
    'unit',
    (row) => where(row.unit, row.wave) * HALF + what(row.asked ?? '', row.set ?? ''),
  ),
  measures: once(folder.measures, 'period', (row) => where(row.unit, row.period) * HALF + what(row.indicator, '')),
  comparators: once(folder.comparators, 'period', (row) =>
    text(`${row.comparator} ${row.indicator} ${row.period} ${row.member}`),
  ),
  groups: once(folder.groups, 'group', (row) => text([row.wave, row.axis, row.group].join(' '))),
  groupAnswers: once(
    folder.groupAnswers,
    'option',
    (row) => where(row.axis, row.group) * HALF + what(`${row.wave} ${row.question}`, same(row.option)),
  ),
  steps: once(folder.steps, 'step', (row) => text([row.panel, row.unit, row.period, row.step].join(' '))),
});

const inRecord = (folder: Folder, { text }: Keying) => ({
  questions: once(folder.questions, 'id', (row) => text(row.id)),
  decisions: once(folder.decisions, 'id', (row) => text(row.id)),
  trials: once(folder.trials, 'id', (row) => text(row.id)),
  stopped: once(folder.stopped, 'id', (row) => text(row.id)),
  unknowns: once(folder.unknowns, 'id', (row) => text(row.id)),
  corrections: once(folder.corrections, 'id', (row) => text(row.id)),
  meetings: once(folder.meetings, 'date', (row) => text([row.date, row.level, row.body, row.unit, row.goal].join(' '))),
  plan: once(folder.plan, 'goal', (row) => text(row.goal)),
});

/** Ids given to two things, and facts stated twice; and the folder without them, so that nothing is counted twice. */
export function repeated(folder: Folder): { readonly problems: readonly Problem[]; readonly folder: Folder } {
  const keys = keying();
  const tables = { ...inPlans(folder, keys), ...inFigures(folder, keys), ...inRecord(folder, keys) };
  return {
    problems: Object.values(tables).flatMap((table) => table.problems),
    folder: { ...folder, ...rowsOf(tables) },
  };
}
