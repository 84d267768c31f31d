import { isMap, isNode, isSeq } from 'yaml';
import { fault } from '#publish/read/fault.ts';
import { entriesOf } from './map.ts';
import { note, type Reading, rowOf, type Spot, scalarOf } from './spot.ts';

/** Things of which no two may be called the same. * stands for every item of a list. */
const NAMED_ONCE = [
  'core-task.bearings.*.id',
  'value-base.values.*.id',
  'value-base.values.*.practices.*.id',
  'comparators.*.id',
  'waves.*.period',
  'groups.*.id',
  'conditions.*.id',
];

/** The same, but for what is named only inside its own: two axes may both have a group of others. */
const NAMED_ONCE_WITHIN = [
  ['groups.*', 'groups.*.id'],
  ['conditions.*', 'steps.*.id'],
] as const;

/** Every value at a path. */
function spotsAt(spot: Spot, [step, ...rest]: readonly string[], reading: Reading): readonly Spot[] {
  if (step === undefined) return [spot];
  if (step !== '*') {
    const next = isMap(spot.node) ? entriesOf(spot.node, spot, reading).get(step) : undefined;
    return next === undefined ? [] : spotsAt(next, rest, reading);
  }
  if (!isSeq(spot.node)) return [];
  return spot.node.items.flatMap((item, at) => {
    const node = isNode(item) ? item : null;
    return spotsAt({ path: `${spot.path}[${at}]`, row: rowOf(node, reading.lines, spot.row), node }, rest, reading);
  });
}

function noteTwice(spots: readonly Spot[], reading: Reading): void {
  const first = new Map<string, Spot>();
  for (const spot of spots) {
    const id = scalarOf(spot.node) ?? '';
    const before = first.get(id);
    if (before === undefined) first.set(id, spot);
    else if (id !== '') note(spot, reading, fault('id-twice', { written: id, row: before.row }));
  }
}

export function noteNamedTwice(root: Spot, reading: Reading): void {
  for (const path of NAMED_ONCE) noteTwice(spotsAt(root, path.split('.'), reading), reading);
  for (const [outer, inner] of NAMED_ONCE_WITHIN) {
    for (const one of spotsAt(root, outer.split('.'), reading)) {
      noteTwice(spotsAt(one, inner.split('.'), reading), reading);
    }
  }
}
