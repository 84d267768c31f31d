import { dueToTell } from '#domain/dialogue/telling.ts';
import type { Voice } from '#domain/dialogue/voice.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { conditionsPlace, surveyPlace, voicePlace } from './address.ts';
import type { PageSetting } from './setting.ts';
import { saidIn } from './voice-choice.ts';

/** A way on from the page of a unit, with what is found there. */
export interface OnwardLink {
  readonly key: 'survey' | 'voice' | 'conditions';
  readonly label: string;
  readonly href: string;
  readonly said: string;
}

/** What users have said: fetched, still on its way, or not to be had now. */
export type Fetched = Voice | 'waiting' | 'failed';

function voiceSaid(voice: Fetched, unit: UnitId, tree: UnitTree, { words }: PageSetting): string {
  const { onward } = words.voice;
  if (typeof voice === 'string') return onward[voice];
  const items = saidIn(voice.items, tree, unit);
  if (items.length === 0) return onward.none;
  const due = dueToTell(items).length;
  return due === 0 ? onward.noneDue : onward.due(due);
}

/** The survey of a unit, what was said there and what became of it, and its conditions. */
export function unitLinks(voice: Fetched, unit: UnitId, tree: UnitTree, setting: PageSetting): OnwardLink[] {
  const { words, href } = setting;
  const { onward } = words.voice;
  const chosen = unit === tree.root.id ? null : unit;
  return [
    { key: 'survey', label: words.listening.survey, href: href(surveyPlace(chosen)), said: onward.surveyText },
    {
      key: 'voice',
      label: words.listening.voice,
      href: href(voicePlace(chosen)),
      said: voiceSaid(voice, unit, tree, setting),
    },
    {
      key: 'conditions',
      label: words.nav.conditions,
      href: href(conditionsPlace(chosen)),
      said: onward.conditionsText,
    },
  ];
}
