import { groupsOf } from '#view/groups.ts';
import { type PageSetting, plainly } from '#view/setting.ts';
import { figureScreen } from './figure.view.ts';
import type { Held } from './held.ts';
import { listScreens } from './list.ts';
import type { Screen } from './screen.ts';

const KEY = 'measured';

/**
 * What is measured in the whole, in the order of the overview, one figure on each screen: what a municipality without goals
 * has to talk of.
 *
 * Missing: one screen that says that there are no figures, or that they did not come.
 */
export function measuredScreens(held: Held, setting: PageSetting): Screen[] {
  const { overview, screens } = setting.words;
  const { tree, indicators, isFront } = held.names;
  const { root } = tree;
  const front = [...indicators.values()].filter(({ id }) => isFront(id));
  const { values, difference, conditions } = groupsOf(held.columnsOf(root.id), front);
  const pairs = [...values, ...difference, ...conditions];
  if (pairs.length === 0) {
    const isMissed = front.some(({ id }) => !held.isFetched(root.id, id));
    const title = { text: isMissed ? screens.notFetched(plainly(root.name, setting)) : overview.empty };
    const listing = { key: KEY, top: overview.indicators, title, lead: null, lines: [], ask: null, script: [] };
    return listScreens(listing, setting);
  }
  return pairs.map(({ indicator }, at) => {
    const top = screens.top.page(overview.indicators, at + 1, pairs.length);
    return figureScreen({ goal: null, unit: root }, indicator, top, KEY, held, setting);
  });
}
