import type { SaidWith } from './said-with.ts';

export const MEETING_FILE_SAID_WITH: SaidWith = {};
