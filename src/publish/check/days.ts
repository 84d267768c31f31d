import { type Problem, problem } from '#publish/problem.ts';
import type { Row } from '#publish/rows.ts';

/** Whatever has days in it, one way or another. */
type Dated<Field extends string> = { readonly [field in Field]?: string | undefined };

/** Rows in which the later of two days lies before the earlier. */
export function daysOutOfOrder<Field extends string>(
  rows: readonly Row<Dated<Field>>[],
  earlier: Field,
  later: Field,
): Problem[] {
  return rows.flatMap((row) => {
    const { [earlier]: first, [later]: second } = row.fields;
    if (first === undefined || second === undefined || second >= first) return [];
    const detail = { written: second, earlier: row.place(earlier).column ?? earlier, earlierDay: first };
    return [problem('error', 'days-out-of-order', row.place(later), detail)];
  });
}
