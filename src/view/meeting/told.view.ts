import { dueToTell } from '#domain/dialogue/telling.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import { duePart } from '#view/agenda-due.view.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import { voiceAnswer } from '#view/voice-answer.view.ts';
import type { VoicePlace } from '#view/voice-choice.ts';
import { dueSaid, voiceItemView } from '#view/voice-item.view.ts';
import type { Held } from './held.ts';
import { joined, type Listing, listScreens } from './list.ts';
import type { Screen, ScreenLine } from './screen.ts';

/** The latest that was told, and what has waited longest: the rest is counted. */
const SOME = 3;

const EVERYTHING: VoicePlace = { page: 'voice', unit: null, state: null, value: null, goal: null };

const toldLatest = (items: readonly VoiceItem[]): VoiceItem[] =>
  items
    .filter(({ told }) => told !== undefined)
    .sort((one, other) => (other.told?.date ?? '').localeCompare(one.told?.date ?? ''));

/** What was said, what was done about it and that it was told. */
function toldLine(item: VoiceItem, { names }: Held, setting: PageSetting): ScreenLine {
  const { format, voice } = setting.words;
  const { unit, theme } = voiceItemView(item, names, false, setting);
  const outcome = item.made ?? item.declined ?? item.planned;
  const label = item.made ? voice.step.change : item.declined ? voice.step['why-not'] : voice.step.plan;
  const told = item.told === undefined ? null : `${voice.step.told} ${format.day(item.told.date)}`;
  return {
    key: item.id,
    text: theme,
    facts: joined([outcome && `${label}: ${plainly(outcome.text, setting)}`, told, unit?.name.text]),
  };
}

function dueLine(item: VoiceItem, { names }: Held, setting: PageSetting): ScreenLine {
  const { unit, stageSaid } = voiceItemView(item, names, false, setting);
  return {
    key: item.id,
    text: said(item.theme, setting),
    facts: joined([stageSaid, dueSaid(item, setting), unit?.name.text]),
  };
}

/** What became of what users said, and what they have not been told yet. Missing: no screen where nothing was said. */
export function toldScreens(held: Held, setting: PageSetting): Screen[] {
  const items = held.voice?.items ?? [];
  const answer = voiceAnswer(items, EVERYTHING, setting);
  if (answer === null) return [];
  const { screens, voice } = setting.words;
  const due = dueToTell(items);
  const part = duePart(due.length, held.names.tree.root.id, setting);
  const told: Listing = {
    ...{ key: 'told', top: screens.top.told, title: { text: screens.told }, ask: null },
    lead: answer.sentence,
    lines: toldLatest(items)
      .slice(0, SOME)
      .map((item) => toldLine(item, held, setting)),
    script: [answer.answering].filter((text) => text !== ''),
  };
  const left: Listing = {
    ...{ key: 'due', top: screens.top.told, title: { text: screens.due } },
    lead: part === null ? voice.due.none : `${part.sentence} ${screens.longest}`,
    lines: due.slice(0, SOME).map(({ item }) => dueLine(item, held, setting)),
    ask: part?.ask ?? null,
    script: [voice.due.text],
  };
  return [told, left].flatMap((listing) => listScreens(listing, setting));
}
