import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { measuredUnder, onlyInSaid } from '#view/goal-units.view.ts';
import { headView } from '#view/head.view.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import { staleSaid } from '#view/stale.view.ts';
import { limitsScript, sourceScript } from './figure-script.ts';
import type { Held } from './held.ts';
import { joined, listScreens } from './list.ts';
import type { ToldGoal } from './programme-goals.ts';
import type { ListScreen, ScreenAbout, ScreenLine } from './screen.ts';

/** Units on the screen. The others are counted. */
const MOST_UNITS = 4;

interface UnitLine extends ScreenLine {
  readonly ask: string;
}

/** What may be said of it in a unit, and its latest value. */
function lineOf(
  column: Column,
  indicator: Indicator,
  { goal, unit }: ToldGoal,
  held: Held,
  setting: PageSetting,
): UnitLine {
  const { name: unitName } = held.names.tree.unit(column.unit) ?? unit;
  const { noVerdictBefore } = goal;
  const { verdict, latest, ask } = headView({ column, indicator, unitName, noVerdictBefore }, setting);
  return {
    key: column.unit,
    text: { text: `${plainly(unitName, setting)}: ${verdict}` },
    facts: joined([latest, staleSaid(column, setting)]),
    ask,
  };
}

/**
 * An indicator that the unit itself has no figure of, in the units under it that have: a line each, those at the top.
 *
 * Missing: none where it is measured in no unit under it. While some of them did not come, nobody says that it is measured in
 *          those that did alone.
 */
export function inUnitsScreens(
  told: ToldGoal,
  indicator: Indicator,
  top: string,
  key: string,
  held: Held,
  setting: PageSetting,
): ListScreen[] {
  const { goal, unit } = told;
  const { tree } = held.names;
  const { verdict, screens } = setting.words;
  const under = tree.units.filter(({ id }) => tree.above(id).some((above) => above.id === unit.id));
  const all = under.flatMap(({ id }) => held.columnsOf(id).filter((column) => column.indicator === indicator.id));
  const columns = measuredUnder(all, tree, unit);
  const lines = columns.slice(0, MOST_UNITS).map((column) => lineOf(column, indicator, told, held, setting));
  const [first] = lines;
  if (first === undefined) return [];
  const isAllFetched = under.every(({ id }) => held.isFetched(id, indicator.id));
  const listing = {
    ...{ key: `${key}-${indicator.id}`, top, title: said(indicator.name, setting), lines },
    lead: isAllFetched ? onlyInSaid(columns, tree, unit, setting) : screens.noFigure(plainly(unit.name, setting)),
    beside: columns.length - lines.length,
    // Units that fare differently are asked what it means, which can be asked of all.
    ask: lines.every(({ ask }) => ask === first.ask) ? first.ask : verdict.ask.higher,
    script: [...limitsScript(indicator, setting), sourceScript(indicator, setting)],
  };
  const about: ScreenAbout = { goal: goal.id, unit: unit.id, indicator: indicator.id };
  return listScreens(listing, setting).map((screen) => ({ ...screen, about }));
}
