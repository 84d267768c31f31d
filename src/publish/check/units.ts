import { treeProblems } from '#domain/units/tree.ts';
import { nodesOf } from '#publish/build/order.ts';
import { slug } from '#publish/build/slug.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import { circles } from './circles.ts';
import type { Context } from './context.ts';
import { daysOutOfOrder } from './days.ts';

function tree({ folder, units, refused }: Context): Problem[] {
  const rows = [...units.values()];
  const [root] = rows.filter((row) => row.fields.parent === undefined);
  const round = circles(rows.map((row) => row.fields)).flatMap((ids) => {
    const row = units.get(ids[0] ?? '');
    return row === undefined ? [] : [problem('error', 'circle', row.place('parent'), { ids })];
  });
  const rest = treeProblems(nodesOf(rows)).flatMap((found) => {
    const row = 'unit' in found ? units.get(found.unit) : undefined;
    if (found.code === 'two-roots' && row !== undefined && root !== undefined) {
      const detail = { written: row.fields.id, first: root.fields.id };
      return [problem('error', 'two-roots', row.place('parent'), detail)];
    }
    // A circle is often what became of the root, and a row that was refused may have been it.
    if (found.code !== 'no-root' || round.length > 0 || refused.has('units')) return [];
    return [problem('error', 'no-root', { file: folder.files.units ?? 'units.csv' }, { units: rows.length })];
  });
  return [...round, ...rest];
}

function replacedByThemselves({ folder }: Context): Problem[] {
  return folder.units
    .filter(({ fields }) => fields.replacedBy.includes(fields.id))
    .map((row) => problem('error', 'points-at-itself', row.place('replacedBy'), { written: row.fields.id }));
}

/** The same area written in two ways, such as Äldre and äldre. */
function areaSpellings({ folder }: Context): Problem[] {
  const first = new Map<string, string>();
  return folder.units.flatMap((row) => {
    const { area } = row.fields;
    if (area === undefined) return [];
    const before = first.get(slug(area)) ?? area;
    first.set(slug(area), before);
    if (before === area) return [];
    return [
      problem('warning', 'area-spelled-twice', row.place('area'), { written: shown(area), first: shown(before) }),
    ];
  });
}

export const checkUnits = (context: Context): Problem[] => [
  ...tree(context),
  ...replacedByThemselves(context),
  ...daysOutOfOrder(context.folder.units, 'opened', 'closed'),
  ...areaSpellings(context),
];
