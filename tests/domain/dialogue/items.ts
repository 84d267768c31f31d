import type { DatedText, VoiceItem } from '#domain/dialogue/voice.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { known } from '#domain/kernel/measured.ts';

/** On a day, in words that do not matter. */
export const on = (date: string, text = 'Så blev det.'): DatedText => ({ date, text: { sv: text } });

/** Something that was said, small and sound; each takes what is different this time. */
export const itemOf = (more: Partial<VoiceItem> = {}): VoiceItem => ({
  id: 'samma-person' as Id<'voice'>,
  unit: unitId('kommunen'),
  kind: 'concern',
  theme: { sv: 'Vill ha samma person' },
  said: known({ sv: 'Det kommer en ny varje dag.' }),
  people: known(12),
  received: '2025-02-01',
  ...more,
});

/** Ids for items by their number. */
export const named = (number: number): VoiceItem['id'] => `nr-${number}` as Id<'voice'>;
