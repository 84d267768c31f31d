import { sameOption } from '#publish/build/scale.ts';
import { type Problem, problem } from '#publish/problem.ts';
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

/** Rows whose key a row above has, each with the first that had it. */
function repeats<Fields>(rows: readonly Row<Fields>[], keyOf: (fields: Fields) => number | string) {
  const first = new Map<number | string, Row<Fields>>();
  const again = new Map<Row<Fields>, Row<Fields>>();
  for (const row of rows) {
    const key = keyOf(row.fields);
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
  keyOf: (fields: Fields) => number | string,
): Once<Fields> {
  const again = repeats(rows, keyOf);
  const problems = [...again].map(([row, before]) => {
    const first = before.place(field).row ?? null;
    if (field !== 'id') return problem('error', 'row-twice', row.place(field), { first });
    return problem('error', 'id-used-twice', row.place(field), { written: shown(row.written(field)), first });
  });
  return { rows: again.size === 0 ? rows : rows.filter((row) => !again.has(row)), problems };
}

/** Ids given to two things, and facts stated twice; and the folder without them, so that nothing is counted twice. */
export function repeated(folder: Folder): { readonly problems: readonly Problem[]; readonly folder: Folder } {
  const [where, what] = [pairing(), pairing()];
  const tables = {
    units: once(folder.units, 'id', (row) => row.id),
    goals: once(folder.goals, 'id', (row) => row.id),
    indicators: once(folder.indicators, 'id', (row) => row.id),
    answers: once(
      folder.answers,
      'option',
      (row) => where(row.unit, row.wave) * HALF + what(row.question, sameOption(row.option)),
    ),
    invited: once(folder.invited, 'unit', (row) => where(row.unit, row.wave)),
    measures: once(folder.measures, 'period', (row) => where(row.unit, row.period) * HALF + what(row.indicator, '')),
    comparators: once(
      folder.comparators,
      'period',
      (row) => `${row.comparator} ${row.indicator} ${row.period} ${row.member}`,
    ),
    texts: once(folder.texts, 'field', (row) =>
      [row.about, row.id, row.field, row.language, row.date, row.period].join(' '),
    ),
  };
  const { units, goals, indicators, answers, invited, measures, comparators, texts } = tables;
  return {
    problems: Object.values(tables).flatMap((table) => table.problems),
    folder: {
      ...folder,
      units: units.rows,
      goals: goals.rows,
      indicators: indicators.rows,
      answers: answers.rows,
      invited: invited.rows,
      measures: measures.rows,
      comparators: comparators.rows,
      texts: texts.rows,
    },
  };
}
