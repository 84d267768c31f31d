import type { Goal } from '#domain/goals/goal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { type PageSetting, plainly, type Said, said } from '#view/setting.ts';
import type { Choice } from '#view/units.view.ts';
import { PARTS, type Part, type Programme, type ProgrammeItem } from './programme.ts';
import { itemsOf, withBelow } from './programme-edit.ts';

/** A goal on the programme. */
export interface ProgrammeRow {
  /** The same however the rows are moved. */
  readonly key: string;
  readonly item: ProgrammeItem;
  readonly title: Said;
  /** The same where only letters fit. */
  readonly name: string;
  readonly unit: UnitId;
  readonly units: readonly Choice[];
  readonly canUp: boolean;
  readonly canDown: boolean;
  /** Whether there is a unit left that it is not told of. */
  readonly canAgain: boolean;
  /** The last one stays. */
  readonly canLeave: boolean;
}

/** A line of what the meeting goes through. */
export interface OutlineLine {
  readonly key: string;
  readonly said: Said;
  readonly screens: number;
}

export interface PrepareView {
  readonly rows: readonly ProgrammeRow[];
  /** Goals that are followed and not on the programme. */
  readonly left: readonly { readonly item: ProgrammeItem; readonly title: Said; readonly name: string }[];
  readonly parts: readonly { readonly part: Part; readonly label: string; readonly isIn: boolean }[];
  readonly outline: readonly OutlineLine[];
  /** About how many: some parts have nothing to show, and that is known when all has been fetched. */
  readonly screens: number;
}

/** Units. A longer list than this is not read in a small box; of one so long only those nearest are offered. */
const LONGEST_LIST = 120;

const INDENT = '\u00a0\u00a0\u00a0';

/** The unit that the goal is read by, and those below it; the chosen one always. */
function unitChoices(goal: Goal, chosen: UnitId, tree: UnitTree, setting: PageSetting): Choice[] {
  const below = withBelow(tree, goal.unit);
  const near = below.length > LONGEST_LIST ? [goal.unit, ...tree.children(goal.unit).map(({ id }) => id)] : below;
  const top = tree.above(goal.unit).length;
  return [...new Set([...near.slice(0, LONGEST_LIST), chosen])].flatMap((id) => {
    const unit = tree.unit(id);
    if (unit === undefined) return [];
    const depth = Math.max(0, tree.above(id).length - top);
    const { lang } = said(unit.name, setting);
    return [{ value: id, label: `${INDENT.repeat(depth)}${plainly(unit.name, setting)}`, lang }];
  });
}

/** `time`: how many rows above are of the same goal in the same unit. */
export const rowKey = (goal: string, unit: string, time = 0): string => `${goal} ${unit} ${time}`;

function rowsOf(items: readonly ProgrammeItem[], goals: readonly Goal[], tree: UnitTree, setting: PageSetting) {
  const times = new Map<string, number>();
  return items.flatMap((item, at): ProgrammeRow[] => {
    const goal = goals.find(({ id }) => id === item.goal);
    if (goal === undefined) return [];
    const unit = item.unit ?? goal.unit;
    const key = rowKey(goal.id, unit, times.get(`${goal.id} ${unit}`) ?? 0);
    times.set(`${goal.id} ${unit}`, (times.get(`${goal.id} ${unit}`) ?? 0) + 1);
    const told = new Set(items.filter((one) => one.goal === goal.id).map((one) => one.unit ?? goal.unit));
    return [
      {
        key,
        item,
        title: said(goal.title, setting),
        name: plainly(goal.title, setting),
        unit,
        units: unitChoices(goal, unit, tree, setting),
        canUp: at > 0,
        canDown: at < items.length - 1,
        canAgain: withBelow(tree, goal.unit).some((one) => !told.has(one)),
        canLeave: items.length > 1,
      },
    ];
  });
}

/** About how many screens a part gets in a town that has something to show of each. */
const SCREENS_OF: Readonly<Record<Part, number>> = { task: 1, last: 2, voice: 1, trust: 2, told: 2, tried: 2 };

/** Of a goal before its figures. */
const SCREENS_OF_A_GOAL = 1;

function outlineOf(
  rows: readonly ProgrammeRow[],
  goals: readonly Goal[],
  { without }: Programme,
  setting: PageSetting,
) {
  const { parts, outline } = setting.words.stage;
  const part = (key: Part): OutlineLine[] =>
    without.includes(key) ? [] : [{ key, said: { text: parts[key] }, screens: SCREENS_OF[key] }];
  const figuresOf = ({ item }: ProgrammeRow): number =>
    goals.find(({ id }) => id === item.goal)?.indicators.length ?? 0;
  const told = rows.map((row) => ({
    key: row.key,
    said: row.title,
    screens: SCREENS_OF_A_GOAL + figuresOf(row),
  }));
  return [
    ...[...part('task'), ...part('last'), ...told],
    ...[...part('voice'), ...part('trust'), ...part('told'), ...part('tried')],
    { key: 'notes', said: { text: outline.notes }, screens: 1 },
    { key: 'close', said: { text: outline.close }, screens: 1 },
  ];
}

/** A meeting as it is prepared: what is taken up, in which order, and about how long it gets. */
export function prepareView(
  programme: Programme,
  goals: readonly Goal[],
  tree: UnitTree,
  setting: PageSetting,
): PrepareView {
  const items = itemsOf(programme, goals, tree);
  const rows = rowsOf(items, goals, tree, setting);
  const taken = new Set(items.map(({ goal }) => goal));
  const outline = outlineOf(rows, goals, programme, setting);
  return {
    rows,
    left: goals
      .filter(({ id, status }) => status === 'active' && !taken.has(id))
      .map(({ id, title }) => ({
        item: { goal: id, unit: null },
        title: said(title, setting),
        name: plainly(title, setting),
      })),
    parts: PARTS.map((part) => ({
      part,
      label: setting.words.stage.parts[part],
      isIn: !programme.without.includes(part),
    })),
    outline,
    screens: outline.reduce((sum, { screens }) => sum + screens, 0),
  };
}
