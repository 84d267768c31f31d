import type { MeetingFileWords } from './sv.meeting-file.ts';

export const daMeetingFile: MeetingFileWords = {
  title: 'Mødefil',
};
