import { useState } from 'react';
import type { Goal } from '#domain/goals/goal.ts';
import { unitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { GoalRows } from '#ui/meeting/GoalRows.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { PrepareView } from '#view/meeting/prepare.view.ts';
import type { Programme, ProgrammeItem } from '#view/meeting/programme.ts';
import { addedAgain, itemsOf, moved, withItems } from '#view/meeting/programme-edit.ts';

interface Props {
  readonly programme: Programme;
  readonly view: PrepareView;
  readonly goals: readonly Goal[];
  readonly tree: UnitTree;
  readonly onChoice: (programme: Programme) => void;
}

/** Which goals, in which units, in which order. */
export function GoalChoice({ programme, view, goals, tree, onChoice }: Props) {
  const words = usePageWords().stage.programme;
  const [said, setSaid] = useState('');
  const items = itemsOf(programme, goals, tree);
  const choose = (changed: readonly ProgrammeItem[], what = '') => {
    setSaid(what);
    onChoice(withItems(programme, changed, goals));
  };
  const unitOf = (at: number, chosen: string): ProgrammeItem[] =>
    items.map((item, place) => {
      if (place !== at) return item;
      const own = goals.find(({ id }) => id === item.goal)?.unit;
      return { ...item, unit: chosen === own ? null : unitId(chosen) };
    });
  return (
    <GoalRows
      view={view}
      said={said}
      onMove={(at, by) =>
        choose(moved(items, at, by), words.moved(view.rows[at]?.name ?? '', at + by + 1, items.length))
      }
      onUnit={(at, unit) => choose(unitOf(at, unit))}
      onAgain={(at) => choose(addedAgain(items, at, goals, tree))}
      onLeave={(at) => choose(items.toSpliced(at, 1))}
      onTake={(at) => choose([...items, ...view.left.slice(at, at + 1).map(({ item }) => item)])}
    />
  );
}
