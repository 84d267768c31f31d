export const svMeetingFile = {
  title: 'Mötesfil',
};

export type MeetingFileWords = typeof svMeetingFile;
