import { useState } from 'react';
import type { Goal } from '#domain/goals/goal.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { GoalRows } from '#ui/meeting/GoalRows.tsx';
import { rowNames } from '#ui/meeting/row-names.ts';
import type { PrepareView } from '#view/meeting/prepare.view.ts';
import type { Programme, ProgrammeItem } from '#view/meeting/programme.ts';
import { addedAgain, leftOut, moved, withItems, withUnit } from '#view/meeting/programme-edit.ts';
import { plainly } from '#view/setting.ts';

interface Props {
  readonly programme: Programme;
  readonly view: PrepareView;
  readonly goals: readonly Goal[];
  readonly tree: UnitTree;
  readonly onChoice: (programme: Programme) => void;
}

/** Which goals, in which units, in which order. */
export function GoalChoice({ programme, view, goals, tree, onChoice }: Props) {
  const { setting } = usePageFrame();
  const words = setting.words.stage.programme;
  const [said, setSaid] = useState('');
  const items = view.rows.map(({ item }) => item);
  const choose = (changed: readonly ProgrammeItem[], what = '') => {
    setSaid(what);
    onChoice(withItems(programme, changed, goals));
  };
  const move = (at: number, by: -1 | 1) =>
    choose(moved(items, at, by), words.moved(rowNames(view.rows)[at] ?? '', at + by + 1, items.length));
  const again = (at: number) => {
    const changed = addedAgain(items, at, goals, tree);
    const added = changed[at + 1];
    const goal = goals.find(({ id }) => id === added?.goal);
    const unit = goal && tree.unit(added?.unit ?? goal.unit);
    const names = [goal?.title, unit?.name].flatMap((texts) => (texts === undefined ? [] : plainly(texts, setting)));
    choose(changed, words.added(names.join(', '), at + 2, changed.length));
  };
  return (
    <GoalRows
      view={view}
      said={said}
      onMove={move}
      onUnit={(at, unit) => choose(withUnit(items, at, unit, goals))}
      onAgain={again}
      onLeave={(at) => choose(leftOut(items, at))}
      onTake={(at) => choose([...items, ...view.left.slice(at, at + 1).map(({ item }) => item)])}
    />
  );
}
