import type { Indicator, Party } from '#domain/feedback/indicator.ts';
import { trustPairs } from '#domain/feedback/trust-pairs.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Figures } from './gap.view.ts';
import { findingIn, verdictSentence } from './head.view.ts';
import { type MarkView, markView } from './mark.view.ts';
import { type DotRow, dotRow } from './profile.view.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';

/** What one party says of the other. */
export interface SideView {
  readonly key: string;
  readonly who: string;
  readonly question: Said | null;
  /** Null where nobody has been asked: shown as open. */
  readonly row: DotRow | null;
  readonly mark: MarkView | null;
  readonly verdict: string;
}

/** Two parties and what they say of each other. Never one figure for both. */
export interface PairView {
  readonly key: string;
  readonly title: string;
  readonly label: string;
  readonly sides: readonly SideView[];
}

function sideView(
  indicator: Indicator | null,
  [from, to]: readonly [Party, Party],
  figures: Figures,
  unitName: Texts,
  setting: PageSetting,
): SideView {
  const { trust } = setting.words;
  const who = trust.says(trust.party[from], trust.party[to]);
  const column = figures.columns.find((one) => one.indicator === indicator?.id);
  if (indicator === null || column === undefined) {
    const question = indicator?.kind === 'survey' ? said(indicator.question, setting) : null;
    return { key: `${from}-${to}`, who, question, row: null, mark: null, verdict: trust.notAsked };
  }
  const input = { column, indicator, unitName };
  const finding = findingIn(input, setting);
  const mark = markView(finding);
  return {
    key: `${from}-${to}`,
    who,
    question: indicator.kind === 'survey' ? said(indicator.question, setting) : null,
    row: dotRow(
      { indicator, column },
      { key: indicator.id, label: { text: setting.words.figure.column.share }, href: null, depth: 0, tone: mark.tone },
      setting,
    ),
    mark,
    verdict: verdictSentence(finding, input, setting),
  };
}

/** Every pair of parties with at least one question of trust between them, those close to the users first. */
export function pairsView(figures: Figures, unitName: Texts, setting: PageSetting): PairView[] {
  const { trust } = setting.words;
  return trustPairs(figures.indicators).map(({ between, there, back }) => {
    const [one, other] = between;
    const title = trust.pair(trust.party[one], trust.party[other]);
    return {
      key: between.join('-'),
      title,
      label: `${originName(setting)}${title}, ${plainly(unitName, setting)}`,
      sides: [
        sideView(there, [one, other], figures, unitName, setting),
        sideView(back, [other, one], figures, unitName, setting),
      ],
    };
  });
}
