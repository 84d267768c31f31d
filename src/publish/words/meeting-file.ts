import type { Language } from '#domain/kernel/text.ts';
import { meetingFileDa } from './meeting-file.da.ts';
import { meetingFileEn } from './meeting-file.en.ts';
import { meetingFileSv } from './meeting-file.sv.ts';

/** Why there is no meeting file. `at` is the folder, file or option that it is about. */
export interface NoFile {
  readonly code:
    | 'unknown-option'
    | 'option-without-value'
    | 'unknown-language'
    | 'two-sources'
    | 'occupied'
    | 'no-release'
    | 'unreadable'
    | 'not-together'
    | 'not-written';
  readonly at: string;
}

/** What `npm run meeting-file` says of itself. */
export interface MeetingFileCommandWords {
  readonly usage: string;
  readonly refused: (why: NoFile) => string;
  readonly made: (file: string, name: string, release: string, bytes: number) => string;
  /** Said of a file that may be hard to send. */
  readonly large: string;
}

export const MEETING_FILE_COMMAND: Readonly<Record<Language, MeetingFileCommandWords>> = {
  sv: meetingFileSv,
  da: meetingFileDa,
  en: meetingFileEn,
};
