import { dueSince } from './stage.ts';
import type { VoiceItem } from './voice.ts';

/** Something there is to tell, and since when. */
export interface Due {
  readonly item: VoiceItem;
  /** YYYY-MM-DD */
  readonly since: string;
}

/** What those who spoke have not been told yet, the one that has waited longest first. */
export const dueToTell = (items: readonly VoiceItem[]): Due[] =>
  items
    .flatMap((item) => {
      const since = dueSince(item);
      return since === null ? [] : [{ item, since }];
    })
    .sort((one, other) => one.since.localeCompare(other.since));
