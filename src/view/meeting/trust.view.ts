import { gapView } from '#view/gap.view.ts';
import { groupsOf } from '#view/groups.ts';
import type { Pair } from '#view/profile.view.ts';
import type { PageSetting } from '#view/setting.ts';
import { type BalanceView, balanceView, isOfExperience } from '#view/trust-balance.view.ts';
import type { Held } from './held.ts';
import { joined, listScreens } from './list.ts';
import type { Screen } from './screen.ts';

/** The questions that the page about trust is made of, for the whole. */
function balancesIn({ names, columnsOf, organisation }: Held, setting: PageSetting): BalanceView[] {
  const front = [...names.indicators.values()].filter(({ id }) => names.isFront(id));
  const { values, difference } = groupsOf(columnsOf(names.tree.root.id), front);
  const rules = { promise: organisation.trustPromise ?? null, fewest: organisation.fewestAnswers };
  const viewOf = (pair: Pair): BalanceView[] => {
    if (!isOfExperience(pair.indicator)) return [];
    const place = front.findIndex(({ id }) => id === pair.indicator.id);
    const view = balanceView(pair, names.tree.root.name, rules, setting, place);
    return view === null ? [] : [view];
  };
  return [...values, ...difference].flatMap(viewOf);
}

/** Good experiences against bad, question by question, and never added up. Missing: no screen where nobody was asked. */
function balanceScreens(held: Held, setting: PageSetting): Screen[] {
  const balances = balancesIn(held, setting);
  if (balances.length === 0) return [];
  const { screens, trust } = setting.words;
  const { trustPromise } = held.organisation;
  return listScreens(
    {
      ...{ key: 'trust', top: screens.top.trust, title: { text: screens.balance } },
      lead: trustPromise === undefined ? trust.noPromise : trust.promise(trustPromise),
      lines: balances.map(({ key, name, status, said }) => ({ key, text: name, facts: joined([status, said]) })),
      ask: balances.find(({ ask }) => ask !== null)?.ask ?? null,
      script: [trust.balanceText, trust.pairsText],
    },
    setting,
  );
}

/** What users expected against what came of it, for the whole. Missing: no screen where nobody was asked. */
function gapScreens({ names, columnsOf, panels }: Held, setting: PageSetting): Screen[] {
  const { id, name } = names.tree.root;
  const figures = { indicators: [...names.indicators.values()], columns: columnsOf(id) };
  const gaps = panels.flatMap((panel) => (panel.kind === 'gap' ? (gapView(panel, figures, name, setting) ?? []) : []));
  if (gaps.length === 0) return [];
  const { screens, trust } = setting.words;
  return listScreens(
    {
      ...{ key: 'expected', top: screens.top.trust, title: { text: trust.gaps }, lead: trust.gapsText },
      lines: gaps.map((gap) => ({ key: gap.key, text: gap.name, facts: joined([gap.sentence, gap.period]) })),
      ...{ ask: null, script: [] },
    },
    setting,
  );
}

export const trustScreens = (held: Held, setting: PageSetting): Screen[] => [
  ...balanceScreens(held, setting),
  ...gapScreens(held, setting),
];
