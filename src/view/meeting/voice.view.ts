import { lastMeeting } from '#domain/dialogue/last-meeting.ts';
import type { VoiceItem, VoiceKind } from '#domain/dialogue/voice.ts';
import { type PageSetting, plainly } from '#view/setting.ts';
import { latestFirst } from '#view/voice-choice.ts';
import { voiceItemView } from '#view/voice-item.view.ts';
import type { Held } from './held.ts';
import { joined, listScreens } from './list.ts';
import type { Screen, ScreenLine } from './screen.ts';

/** The latest: the rest is counted. */
const LATEST = 4;

function countsSaid(items: readonly VoiceItem[], { words }: PageSetting): string {
  const of = (kind: VoiceKind): number => items.filter((item) => item.kind === kind).length;
  return words.screens.said(of('concern'), of('idea'), of('praise'));
}

/** The theme, and what was said where it may be shown. */
function lineOf(item: VoiceItem, { names }: Held, setting: PageSetting): ScreenLine {
  const { theme, unit, kindSaid, stageSaid } = voiceItemView(item, names, false, setting);
  const words = item.said.kind === 'known' ? setting.words.screens.quote(plainly(item.said.value, setting)) : null;
  return { key: item.id, text: theme, facts: joined([words, unit?.name.text, kindSaid, stageSaid]) };
}

const isWithheld = ({ said }: VoiceItem): boolean => said.kind === 'missing' && said.reason === 'suppressed';

/** What users have said since the last meeting, else in the release, the latest first. Missing: no screen where nothing is published. */
export function voiceScreens(held: Held, setting: PageSetting): Screen[] {
  const items = latestFirst(held.voice?.items ?? []);
  if (items.length === 0) return [];
  const { screens } = setting.words;
  const last = lastMeeting(held.record?.meetings ?? [], setting.today);
  const since = last === null ? [] : items.filter(({ received }) => received > last.date);
  const told = since.length > 0 ? since : items;
  const lead = (since.length > 0 ? screens.saidSince : screens.saidEver)(countsSaid(told, setting));
  const latest = told.slice(0, LATEST);
  const { script: notes } = screens;
  const script = [notes.voice, ...(latest.some(isWithheld) ? [setting.words.voice.withheld] : [])];
  const lines = latest.map((item) => lineOf(item, held, setting));
  const listing = {
    key: 'voice',
    top: screens.top.voice,
    title: { text: screens.users },
    lead,
    lines,
    beside: told.length - latest.length,
    ask: null,
    script,
  };
  return listScreens(listing, setting);
}
