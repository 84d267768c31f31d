import type { Followed } from '#domain/dialogue/follow-up.ts';
import type { BodyDecision } from '#domain/dialogue/record.ts';
import { type FigureOf, nowSaid, unitsOfDecision } from './decision-figure.ts';
import { figuresSince } from './decision-since.ts';
import { type Around, lineOf, linksOf, type RecordLink, type RecordView, unitOf } from './record-item.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** Where it stands, in words. */
export function followUpSaid({ decision, followUp }: Followed, { words }: PageSetting): string {
  const { dialogue, format } = words;
  return dialogue.followUp[followUp](decision.effectBy === undefined ? '' : format.day(decision.effectBy));
}

/** Who decided, when, and for which units where there are several. */
export function decisionFacts({ body, date, units }: BodyDecision, { names }: Around, setting: PageSetting): string[] {
  const { dialogue, format } = setting.words;
  const several = units.length < 2 ? [] : units.map((id) => plainly(names.tree.unit(id)?.name ?? {}, setting) || id);
  return [
    plainly(body, setting),
    dialogue.decided(format.day(date)),
    ...(several.length === 0 ? [] : [format.list(several)]),
  ];
}

/** Its goal, and the figure it was to move: in the unit that it is followed up in, the first where there are several. */
export function decisionLinks(decision: BodyDecision, around: Around, setting: PageSetting): RecordLink[] {
  const { goal, indicator } = decision;
  const [unit] = unitsOfDecision(decision, around.names);
  return linksOf({ goal, indicator, unit }, around, setting, {
    ...setting.words.dialogue.about,
    indicator: setting.words.dialogue.about.moves,
  });
}

/** The one unit that it is about; null where it is about several, or all. */
export const decisionUnit = ({ units }: BodyDecision, around: Around, setting: PageSetting): RecordView['unit'] =>
  units.length === 1 ? unitOf({ unit: units[0] }, around, setting) : null;

/**
 * Whose figure follows up a decision about no unit in particular: nobody could tell, where it is not that of the page. Missing:
 * null where it is plain.
 */
function whoseOf(decision: BodyDecision, { names, page }: Around, setting: PageSetting): Said | null {
  const [own] = unitsOfDecision(decision, names);
  const unit = own === undefined || own === page || decision.units.length > 0 ? undefined : names.tree.unit(own);
  return unit === undefined ? null : said(unit.name, setting);
}

/** One decision: who took it, where it stands, and what the figure says now that it was to move. */
export function decisionView(followed: Followed, around: Around, figureOf: FigureOf, setting: PageSetting): RecordView {
  const { dialogue } = setting.words;
  const { decision } = followed;
  const { figures, hasFailed, none } = figuresSince(followed, around.names, figureOf, setting);
  const whose = whoseOf(decision, around, setting);
  return {
    key: decision.id,
    title: said(decision.text, setting),
    state: followUpSaid(followed, setting),
    facts: decisionFacts(decision, around, setting),
    unit: decisionUnit(decision, around, setting),
    story: [
      ...figures.map((now, at) => ({
        ...lineOf(dialogue.now, nowSaid({ ...now, unit: now.unit ?? whose }), false),
        key: `now ${at}`,
      })),
      ...(none === null ? [] : [lineOf(dialogue.now, none, true)]),
      ...(hasFailed ? [lineOf(dialogue.now, dialogue.failed, true)] : []),
    ],
    links: decisionLinks(decision, around, setting),
  };
}
