import type { DialogueRecord, Meeting } from '#domain/dialogue/record.ts';
import type { PageSetting } from '#view/setting.ts';

/** The committee's latest meeting that was held. Missing: null where none is known. */
export const lastMeeting = (record: DialogueRecord | null, { today }: Pick<PageSetting, 'today'>): Meeting | null =>
  (record?.meetings ?? [])
    .filter(({ held, level, date }) => held && level === 'committee' && date <= today)
    .sort((one, other) => other.date.localeCompare(one.date))[0] ?? null;
