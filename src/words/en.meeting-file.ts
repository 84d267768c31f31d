import type { MeetingFileWords } from './sv.meeting-file.ts';

export const enMeetingFile: MeetingFileWords = {
  title: 'Meeting file',
  text: 'One file with everything that is shown here. It opens in a browser, also without a network, for example from a USB stick.',
  save: 'Save meeting file',
  fileName: 'meeting-file',
  making: 'Fetching the figures …',
  saved: (name, size) => `Saved: ${name} (${size}\u00a0MB)`,
  changed: 'A newer release came while the file was made. Reload the page and save again.',
  failed: 'The file could not be made, and nothing has been saved.',
  inside: (release, day) =>
    `This is a meeting file with release ${release}, published ${day}. It needs no network and does not change.`,
  /** Of a link to another release. */
  noRelease: 'The release that the link leads to is not in this meeting file.',
  ownRelease: 'Show the release of the file',
  notInside: 'The open files do not come along in the meeting file. They are on the website.',
  cannotOpen:
    'The meeting file could not be opened. It may have been damaged when it was copied, or the browser is too old. Copy the file again, or open it in a newer browser.',
  needsScript: 'The meeting file needs JavaScript to show the figures.',
};
