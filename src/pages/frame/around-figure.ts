import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { dialogueQuery } from '#query/further.ts';
import { goalsQuery, unitsQuery } from '#query/queries.ts';
import { dialogueEvents } from '#view/dialogue-events.ts';
import type { FigureInput } from '#view/head.view.ts';
import type { Happened } from '#view/sentence.ts';
import { useVoiceEvents } from './fetched-voice.ts';
import { usePageFrame } from './page-setting.tsx';

type Events = ReadonlyMap<IndicatorId, readonly Happened[]>;

const NONE: Events = new Map();

/** What was decided, tried and put right in a unit, by the indicator it may show in. Empty until it is known, and where it failed. */
function useDialogueEvents(unit: UnitId): Events {
  const { setting } = usePageFrame();
  const { data: record } = useQuery(dialogueQuery());
  const { data: goals } = useQuery(goalsQuery());
  const { data: units } = useQuery(unitsQuery());
  if (record === undefined || goals === undefined || units === undefined) return NONE;
  return dialogueEvents(record, { goals, tree: units.tree }, unit, setting);
}

/** What a page adds to the numbers of a figure: what happened, and its place among all, which decides what is asked. */
export type Around = (indicator: IndicatorId) => Pick<FigureInput, 'events' | 'place'>;

/**
 * What stands around each figure of a unit. `indicators` are all that are asked and measured, those that goals are read by
 * first, as on every page. What happened neither keeps the page waiting nor fails it.
 */
export function useAround(unit: UnitId, indicators: readonly Pick<Indicator, 'id'>[]): Around {
  const voice = useVoiceEvents(unit);
  const dialogue = useDialogueEvents(unit);
  return (indicator) => {
    const place = indicators.findIndex(({ id }) => id === indicator);
    return {
      events: [...(dialogue.get(indicator) ?? []), ...(voice.get(indicator) ?? [])],
      ...(place === -1 ? {} : { place }),
    };
  };
}
