import type { DialogueRecord } from '#domain/dialogue/record.ts';
import type { Voice } from '#domain/dialogue/voice.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { type PageSetting, plainly, type Said, said } from '#view/setting.ts';
import type { Choice } from '#view/units.view.ts';
import { type OutlineLine, outlineOf } from './outline.view.ts';
import { PARTS, type Part, type Programme, type ProgrammeItem } from './programme.ts';
import { withBelow } from './programme-edit.ts';
import { linkSaid, type ToldGoal, toldGoals } from './programme-goals.ts';

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
  readonly screens: number;
}

/** What a municipality has to prepare a meeting of. */
export interface Town {
  /** Every goal, also proposed and former ones, in their own order. */
  readonly goals: readonly Goal[];
  readonly tree: UnitTree;
  readonly organisation: Pick<Organisation, 'coreTask'>;
  /** How much is measured in the whole: what a meeting without goals goes through. 0 until it is known. */
  readonly measured: number;
  /** What has been said, and the record; left out until they are known. */
  readonly voice?: Voice | undefined;
  readonly record?: DialogueRecord | undefined;
}

/** The parts that are known to have nothing to show. */
function emptyParts({ organisation, voice, record }: Town): Part[] {
  const isNone = (...lists: (readonly unknown[] | undefined)[]): boolean => lists.every((list) => list?.length === 0);
  const isEmpty: Partial<Record<Part, boolean>> = {
    task: organisation.coreTask === undefined,
    last: isNone(record?.questions, record?.decisions),
    voice: isNone(voice?.items),
    told: isNone(voice?.items),
    tried: isNone(record?.trials, record?.stopped),
  };
  return PARTS.filter((part) => isEmpty[part] === true);
}

export interface PrepareView {
  /** That the link asks for what the release does not have; null where it has it all. */
  readonly notice: string | null;
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

/** The goal itself, then each thing that it is read by, or that it is read by nothing. */
const screensOf = ({ indicators }: Goal): number => 1 + Math.max(1, indicators.length);

function rowsOf(told: readonly ToldGoal[], tree: UnitTree, setting: PageSetting): ProgrammeRow[] {
  const times = new Map<string, number>();
  return told.map(({ item, goal, unit }, at) => {
    const place = rowKey(goal.id, unit.id);
    const time = times.get(place) ?? 0;
    times.set(place, time + 1);
    const units = new Set(told.filter((one) => one.goal.id === goal.id).map((one) => one.unit.id));
    return {
      key: rowKey(goal.id, unit.id, time),
      item,
      title: said(goal.title, setting),
      name: plainly(goal.title, setting),
      unit: unit.id,
      units: unitChoices(goal, unit.id, tree, setting),
      canUp: at > 0,
      canDown: at < told.length - 1,
      canAgain: withBelow(tree, goal.unit).some((one) => !units.has(one)),
      canLeave: told.length > 1,
      screens: screensOf(goal),
    };
  });
}

/** A meeting as it is prepared: what is taken up, in which order, and about how long it gets. */
export function prepareView(programme: Programme, town: Town, setting: PageSetting): PrepareView {
  const { goals, tree, measured } = town;
  const { parts } = setting.words.stage;
  const empty = emptyParts(town);
  const told = toldGoals(programme, goals, tree);
  const rows = rowsOf(told.goals, tree, setting);
  const taken = new Set(told.goals.map(({ goal }) => goal.id));
  const outline = outlineOf(rows, measured, [...programme.without, ...empty], setting);
  return {
    notice: linkSaid(told, setting),
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
      label: empty.includes(part) ? parts.notYet(parts[part]) : parts[part],
      isIn: !programme.without.includes(part),
    })),
    outline,
    screens: outline.reduce((sum, { screens }) => sum + screens, 0),
  };
}
