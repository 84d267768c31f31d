/** Whether the page is a meeting file, which has with it all that it shows and can fetch nothing more. */
export const isMeetingFile = (): boolean => document.documentElement.dataset['meetingFile'] !== undefined;
