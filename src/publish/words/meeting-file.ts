import type { Language } from '#domain/kernel/text.ts';
import { meetingFileDa } from './meeting-file.da.ts';
import { meetingFileEn } from './meeting-file.en.ts';
import { meetingFileSv } from './meeting-file.sv.ts';

/** What `npm run meeting-file` says of itself. */
export interface MeetingFileCommandWords {
  readonly usage: string;
  readonly made: (file: string, name: string, release: string, bytes: number) => string;
  /** Said of a file that may be hard to send. */
  readonly large: string;
}

export const MEETING_FILE_COMMAND: Readonly<Record<Language, MeetingFileCommandWords>> = {
  sv: meetingFileSv,
  da: meetingFileDa,
  en: meetingFileEn,
};
