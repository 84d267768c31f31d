/** Stretches of rows that are named before the rest are left out. */
const MOST_STRETCHES = 8;

/**
 * The numbers of rows as a person would say them, those that follow each other as one stretch.
 *
 * @example rowsInWords([542, 543, 544, 601]) // '542–544, 601'
 */
export function rowsInWords(rows: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const named = stretches.slice(0, MOST_STRETCHES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return named.join(', ') + (stretches.length > MOST_STRETCHES ? ' …' : '');
}
