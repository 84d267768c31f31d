import { stageOf } from '#domain/dialogue/stage.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Cell } from './csv.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type ExportView, filed, nameOf } from './sheet.ts';

function rowOf(item: VoiceItem, names: NameIndex, setting: PageSetting): Cell[] {
  const { voice } = setting.words;
  const text = (texts: Texts | undefined): string => (texts === undefined ? '' : plainly(texts, setting));
  const { said, people, planned, made, declined, told } = item;
  const withheld = (reason: string, words: string): string => (reason === 'suppressed' ? words : '');
  return [
    voice.kind[item.kind],
    text(item.theme),
    said.kind === 'known' ? text(said.value) : withheld(said.reason, voice.withheld),
    text(names.tree.unit(item.unit)?.name) || item.unit,
    people.kind === 'known' ? people.value : withheld(people.reason, voice.fewPeople),
    item.received,
    item.answered ?? '',
    item.kind === 'praise' ? '' : voice.stage[stageOf(item)],
    ...[planned, made, declined, told].flatMap((step) => [step?.date ?? '', text(step?.text)]),
    item.indicator === undefined ? '' : text(names.indicators.get(item.indicator)?.name),
    item.goal === undefined ? '' : text(names.goals.get(item.goal)?.title),
    item.value === undefined ? '' : text(names.values.get(item.value)?.name),
  ];
}

/** The list as a table to take along: days as YYYY-MM-DD, what is withheld in words. */
export function voiceExport(
  items: readonly VoiceItem[],
  names: NameIndex,
  whose: { readonly id: string; readonly name: string },
  setting: PageSetting,
): ExportView {
  const { voice } = setting.words;
  return filed(
    {
      name: nameOf(['voice', whose.id], setting),
      title: `${voice.title}, ${whose.name}`,
      source: voice.source,
      head: Object.values(voice.column),
      rows: items.map((item) => rowOf(item, names, setting)),
    },
    setting,
  );
}
