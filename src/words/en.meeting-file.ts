import type { MeetingFileWords } from './sv.meeting-file.ts';

export const enMeetingFile: MeetingFileWords = {
  title: 'Meeting file',
};
