import type { SaidWith } from './said-with.ts';

export const MEETING_FILE_SAID_WITH: SaidWith = {
  'meetingFile.saved': [['DEMO_exempelkoping_motesfil_2026-1.html', '0,8']],
  'meetingFile.inside': [['2026-1', '3 mars 2026']],
};
